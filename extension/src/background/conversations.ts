/**
 * What each tab knows of a site's conversation: which label stands for which value. Kept in
 * `storage.session`, which is memory, so that labels outlive the worker but not the browser.
 */
import type { Conversation } from "prompt-dlp";
import { onTabClosed, session } from "../browser.ts";
import { type Core, run } from "./engine.ts";
import { forgetPage } from "./pages.ts";

interface Kept {
  /** 16 random bytes. */
  key: number[];
  snapshot?: string;
}

/** Runs `work` with the conversation of a tab and host, and keeps what it has learnt. */
export async function withConversation<T>(
  core: Core,
  tab: number,
  host: string,
  work: (conversation: Conversation) => T,
): Promise<T> {
  const name = `${PREFIX}${tab}:${host}`;
  const kept = ((await session.get(name))[name] as Kept | undefined) ?? fresh();
  const { result, snapshot } = run(core, () => {
    const conversation = new core.Conversation(new Uint8Array(kept.key), kept.snapshot);
    const result = work(conversation);
    const snapshot = conversation.snapshot();
    conversation.free(); // not after a trap: there is nothing left to free
    return { result, snapshot };
  });
  if (snapshot !== kept.snapshot) await keep(name, { key: kept.key, snapshot });
  return result;
}

/** Forgets the conversations of closed tabs. */
export function forgetClosedTabs(): void {
  onTabClosed((tab) => void forget(tab));
}

const PREFIX = "conversation:";

/** Where the browser's 10 MB for all of them do not suffice, this one's labels begin anew. */
async function keep(name: string, kept: Kept): Promise<void> {
  try {
    await session.set({ [name]: kept });
  } catch {
    await session.remove(name);
  }
}

async function forget(tab: number): Promise<void> {
  const names = Object.keys(await session.get(null)).filter((name) => name.startsWith(`${PREFIX}${tab}:`));
  await forgetPage(tab);
  if (names.length > 0) await session.remove(names);
}

const fresh = (): Kept => ({ key: [...crypto.getRandomValues(new Uint8Array(16))] });
