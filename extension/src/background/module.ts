/**
 * The engine's compiled module, as fast as may be. Chromium takes longer to hand out a file of an extension than to compile what
 * is in it, so that from the first start on there is a copy in the cache storage: to read and compile it takes half as long.
 */
import { HASH } from "virtual:engine-factory";
import { ENGINE, resourceUrl } from "../browser.ts";

const NAME = "engine";

/** Entries are named like pages of the web. Nobody is ever asked for this one. */
const ENTRY = `https://engine.invalid/${HASH}`;

/** The bytes: of the copy, or of the file itself. */
export async function moduleBytes(): Promise<Response> {
  return (await copied()) ?? file();
}

/** The copy that is wanted by the next worker; in the place of that of another version. */
export async function copyModule(): Promise<void> {
  if (ENGINE !== "chromium" || (await copied()) !== undefined) return;
  await forgetCopy();
  const cache = await caches.open(NAME);
  await cache.put(ENTRY, await file());
}

/** For a copy that is damaged, or of another version. */
export async function forgetCopy(): Promise<void> {
  await caches.delete(NAME);
}

const file = (): Promise<Response> => fetch(resourceUrl("prompt_dlp_bg.wasm"));

/** Whatever is wrong with it, there is the file. */
async function copied(): Promise<Response | undefined> {
  if (ENGINE !== "chromium") return undefined;
  try {
    return await caches.match(ENTRY, { cacheName: NAME });
  } catch {
    return undefined;
  }
}
