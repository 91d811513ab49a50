/** Which tabs show a guarded page: for the toolbar button and the popup. Kept in memory only. */
import { guardedIcon, hasGuardedIcon, session } from "../browser.ts";
import type { Place } from "./place.ts";

const PREFIX = "page:";

/** A content script has started there. */
export async function greeted({ tab, host, frame }: Place): Promise<void> {
  if (!(await hasGuardedIcon(tab))) await guardedIcon(tab);
  if (frame === "top") await session.set({ [`${PREFIX}${tab}`]: { host } });
}

/** The guarded page in a tab, if it shows one. */
export async function pageIn(tab: number): Promise<{ host: string } | undefined> {
  if (!(await hasGuardedIcon(tab))) return undefined;
  const name = `${PREFIX}${tab}`;
  return (await session.get(name))[name] as { host: string } | undefined;
}

/** Forgets closed tabs. */
export const forgetPage = (tab: number): Promise<void> => session.remove(`${PREFIX}${tab}`);
