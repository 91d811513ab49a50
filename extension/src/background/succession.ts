/**
 * Tabs outlive an update of the extension, and their content scripts with them, cut off from it. The
 * new version puts its own into them, and that takes over from the old one by an event whose name
 * nobody else knows: the old one stands down when it hears it.
 */
import { contentScripts, inject, local, onInstalled } from "../browser.ts";

const NAME = "succession";

/** The name of that event; the same for every version on this device. */
export async function succession(): Promise<string> {
  const kept = (await local.get(NAME))[NAME];
  if (typeof kept === "string") return kept;
  const made = crypto.randomUUID();
  await local.set({ [NAME]: made });
  return made;
}

/** Guards the pages that are open when the extension is installed or updated. */
export function succeed(): void {
  onInstalled((reason) => {
    if (reason !== "install" && reason !== "update") return; // another browser has no old tabs
    for (const script of contentScripts()) void inject(script);
  });
}
