/** Content from the clipboard: keys, menus, middle click, and what the page itself reads of it. */
import {
  type Content,
  contentOf,
  isEmpty,
  isOwnPaste,
  pasteAgain,
  pasteFiles,
  pasteInstead,
  peek,
  same,
  stop,
} from "../clipboard.ts";
import { hold } from "../gatekeeper.ts";
import { type InTurn, inTurn, reserveTurn } from "../turn.ts";

/** Must run before the page can add listeners: the first one in window capture decides. */
export function guardPaste(signal: AbortSignal): void {
  addEventListener("paste", onPaste, { capture: true, signal });
}

function onPaste(event: ClipboardEvent): void {
  // Untrusted events carry what the page itself put in.
  if (!event.isTrusted || event.clipboardData === null || isOwnPaste(event)) return;
  const content = contentOf(event.clipboardData);
  stop(event);
  void holdPaste(content, Date.now());
}

/** @param pasted when, in Unix milliseconds */
async function holdPaste(content: Content, pasted: number): Promise<void> {
  const { files } = content;
  let reserved: InTurn | undefined;
  /** Pastes, unless another tab was about to when this was read: then what is on the clipboard is held anew. */
  const insert = (work: () => unknown) =>
    (reserved ?? inTurn)((others) => {
      const isOthers = isEmpty(content) || others.some(({ from, until }) => from <= pasted && pasted <= until);
      const now = isOthers ? peek() : undefined;
      if (now === undefined || isEmpty(now) || same(now, content)) work();
      else void holdPaste(now, Date.now());
    });
  if (isEmpty(content)) return insert(() => pasteAgain(content));
  await hold({
    channel: "paste",
    content,
    asked: () => {
      reserved = reserveTurn();
    },
    // If the clipboard has changed, or was another one (middle click), what was held is pasted all the same.
    release: () =>
      insert(
        () =>
          pasteAgain(content) ||
          (files.length > 0 ? pasteFiles(content.strings, files) : pasteInstead(content.strings)),
      ),
    replace: (strings, files) => insert(() => (files.length > 0 ? pasteFiles(strings, files) : pasteInstead(strings))),
  });
}

/** What becomes of what the page reads: it has it, it does not, or these texts by type, as JSON. */
export type Reading = "pass" | "refuse" | { replace: string };

/**
 * Judges what the page reads of the clipboard by itself, as the guard tells it: JSON of the texts by
 * type and of how many others there are, which count as pictures.
 */
export function judgeReading(message: unknown): Promise<Reading> {
  const { strings, others } = JSON.parse(String(message)) as { strings: Record<string, string>; others: number };
  const files = Array.from({ length: others }, () => new File([PICTURE], "clipboard.png", { type: "image/png" }));
  const content = { strings: new Map(Object.entries(strings)), files };
  if (isEmpty(content)) return Promise.resolve("pass");
  return new Promise((resolve) => {
    void hold({
      channel: "paste",
      content,
      release: () => resolve("pass"),
      replace: (strings) => resolve({ replace: JSON.stringify(Object.fromEntries(strings)) }),
      refuse: () => resolve("refuse"),
    });
  });
}

/** Stands for any picture: what it shows is not read. The signature of PNG (ISO/IEC 15948, §5.2). */
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
