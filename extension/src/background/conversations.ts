/**
 * What each tab knows of a site's conversation: which label stands for which value. Kept in
 * `storage.session`, which is memory, so that labels outlive the worker but not the browser; for as
 * long as the policy says, at most until the tab is closed.
 */
import type { Conversation } from "prompt-dlp";
import { onSessionChanged, onTabClosed, onWake, session, wakeIn } from "../browser.ts";
import { type Core, core, run } from "./engine.ts";
import { forgetPage } from "./pages.ts";
import type { Place } from "./place.ts";
import type { Compiled } from "./policy.ts";

interface Kept {
  /** 16 random bytes. */
  key: number[];
  snapshot?: string;
  /** When the originals are forgotten, in Unix milliseconds. */
  until?: number;
}

/** Runs `work` with the conversation of a tab and host, and keeps what it has learnt. */
export async function withConversation<T>(
  on: Core,
  place: Owner,
  { document }: Pick<Compiled, "document">,
  work: (conversation: Conversation, until: number | undefined) => T,
): Promise<T> {
  const name = nameOf(place);
  const kept = await load(name);
  const { result, snapshot } = use(on, kept, (conversation) => work(conversation, kept.until));
  if (snapshot !== kept.snapshot) {
    const minutes = document.redaction?.restoration?.minutes;
    await keep(name, { key: kept.key, snapshot, ...(minutes !== undefined && { until: inMinutes(minutes) }) });
    if (minutes !== undefined) await wakeIn(ALARM, minutes);
  }
  return result;
}

/** Has what is known of the conversation at hand: to ask the browser takes a while, in which other things can be done. */
export async function recall(place: Owner): Promise<void> {
  await load(nameOf(place));
}

/** The same for a look or a trial: nothing is kept, so no label is used up. */
export async function onTrial<T>(
  on: Core,
  place: Owner,
  work: (conversation: Conversation, until: number | undefined) => T,
): Promise<T> {
  const kept = await load(nameOf(place));
  return use(on, kept, (conversation) => work(conversation, kept.until)).result;
}

/** Forgets the conversations of closed tabs, and the originals whose time has come. */
export function forgetConversations(): void {
  onTabClosed((tab) => {
    void forget(tab);
    void forgetPage(tab);
  });
  onSessionChanged((names) => {
    for (const name of names) latest.delete(name);
  });
  onWake((name) => {
    if (name === ALARM) void forgetOld();
  });
}

type Owner = Pick<Place, "tab" | "host">;

const PREFIX = "conversation:";
const nameOf = ({ tab, host }: Owner): string => `${PREFIX}${tab}:${host}`;

/** What `session` has, as far as this worker knows. */
const latest = new Map<string, Kept>();

async function load(name: string): Promise<Kept> {
  const kept = latest.get(name) ?? ((await session.get(name))[name] as Kept | undefined);
  if (kept !== undefined) latest.set(name, kept);
  return kept ?? fresh();
}

const ALARM = "originals";

/** Originals whose time has come are forgotten before anybody can ask for them. */
function use<T>(on: Core, kept: Kept, work: (conversation: Conversation) => T): { result: T; snapshot: string } {
  return run(on, () => {
    const conversation = new on.Conversation(new Uint8Array(kept.key), kept.snapshot);
    if (isOver(kept)) conversation.forget();
    const result = work(conversation);
    const snapshot = conversation.snapshot();
    conversation.free(); // not after a trap: there is nothing left to free
    return { result, snapshot };
  });
}

/** Where the browser's 10 MB for all of them do not suffice, this one's labels begin anew. */
async function keep(name: string, kept: Kept): Promise<void> {
  try {
    await session.set({ [name]: kept });
    latest.set(name, kept);
  } catch {
    await session.remove(name);
  }
}

async function forget(tab: number): Promise<void> {
  const names = Object.keys(await session.get(null)).filter((name) => name.startsWith(`${PREFIX}${tab}:`));
  await forgetPage(tab);
  if (names.length > 0) await session.remove(names);
}

async function forgetOld(): Promise<void> {
  const on = await core();
  const all = Object.entries(await session.get(null)).filter(([name]) => name.startsWith(PREFIX)) as [string, Kept][];
  for (const [name, kept] of all.filter(([, kept]) => isOver(kept))) {
    const { snapshot } = use(on, kept, () => undefined);
    await keep(name, { key: kept.key, snapshot });
  }
  const waiting = all.filter(([, kept]) => !isOver(kept)).flatMap(([, { until }]) => until ?? []);
  if (waiting.length > 0) await wakeIn(ALARM, Math.max(0, Math.min(...waiting) - Date.now()) / MINUTE);
}

const MINUTE = 60_000;
const inMinutes = (minutes: number): number => Date.now() + minutes * MINUTE;
const isOver = ({ until }: Kept): boolean => until !== undefined && until <= Date.now();

const fresh = (): Kept => ({ key: [...crypto.getRandomValues(new Uint8Array(16))] });
