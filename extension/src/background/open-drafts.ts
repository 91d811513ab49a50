/**
 * The texts that are being written now, kept in the core's memory and nowhere else: not in storage, and
 * not longer than they are written. Whoever edits one that is not here any more sends it as a whole.
 */
import type { Draft, Engine } from "prompt-dlp";
import { onTabClosed } from "../browser.ts";
import type { Mark } from "../protocol/page.ts";
import type { Core } from "./engine.ts";
import type { Place } from "./place.ts";
import type { Compiled } from "./policy.ts";

/** Most drafts, and most UTF-16 code units in all of them. */
const MOST = 32;
const LARGEST = 4 * 1024 * 1024;

/** Time without an edit after which a draft is forgotten, in milliseconds. */
const IDLE = 5 * 60_000;

interface Open {
  draft: Draft;
  tab: number;
  edits: number;
  /** UTF-16 code units that were put in. */
  length: number;
  used: number;
}

/** By name; the one that was edited last is the last. */
const open = new Map<string, Open>();

/** What they are scanned with: another engine finds other things. */
let scannedBy: Engine | undefined;
let sweeping = false;

/**
 * The draft for its next edit, a new one if it is the first. Undefined where other edits than those that
 * came before are known, and where it would be too long.
 */
export function openDraft(on: Core, { engine }: Compiled, place: Place, next: Mark): Draft | undefined {
  if (scannedBy !== engine) {
    forget(() => true);
    scannedBy = engine;
  }
  const { edits, inserted } = next;
  const name = `${place.tab} ${place.frame} ${place.host} ${next.draft}`;
  const known = edits === 0 ? undefined : open.get(name);
  const length = (known?.length ?? 0) + inserted.length;
  if (edits !== (known?.edits ?? 0) || length > LARGEST) return undefined;
  if (known === undefined) close(name);
  const draft = known?.draft ?? new on.Draft("");
  open.delete(name);
  open.set(name, { draft, tab: place.tab, edits: edits + 1, length, used: Date.now() });
  forgetSome();
  return draft;
}

/** Forgets the drafts of a tab whose page has gone. */
export const forgetDrafts = (tab: number): void => forget((draft) => draft.tab === tab);

/** Forgets those of closed tabs. */
export const forgetClosedDrafts = (): void => onTabClosed(forgetDrafts);

/** The oldest give way. */
function forgetSome(): void {
  let sum = [...open.values()].reduce((all, { length }) => all + length, 0);
  for (const [name, { length }] of [...open].slice(0, -1)) {
    if (open.size <= MOST && sum <= LARGEST) break;
    close(name);
    sum -= length;
  }
  sweepLater();
}

function sweepLater(): void {
  if (sweeping || open.size === 0) return;
  sweeping = true;
  setTimeout(() => {
    sweeping = false;
    forget(({ used }) => used <= Date.now() - IDLE);
    sweepLater();
  }, IDLE);
}

function forget(which: (draft: Open) => boolean): void {
  for (const [name, draft] of open) if (which(draft)) close(name);
}

function close(name: string): void {
  const draft = open.get(name)?.draft;
  open.delete(name);
  try {
    draft?.free();
  } catch {
    // The core that it was in has died, and its memory with it.
  }
}
