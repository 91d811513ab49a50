/** Opens the page that shows how it works, after the first installation. */
import { onInstalled, openPage } from "../browser.ts";
import { core } from "./engine.ts";
import { compiledFor, inForceForSure, settingsOf } from "./policy.ts";

export function welcomeOnce(): void {
  onInstalled((reason) => {
    if (reason === "install") void welcome();
  });
}

async function welcome(): Promise<void> {
  const { welcome } = settingsOf(compiledFor(await core(), await inForceForSure()));
  if (welcome) await openPage("welcome.html");
}
