/** The company of the tests: its policy, and how it reaches the browser. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SITE_RULES } from "./chats.ts";
import { extensionId } from "./paths.ts";

/** Where Debian's Chromium looks for the policies of an organisation. */
const FOLDER = "/etc/chromium/policies/managed";
const FILE = join(FOLDER, "prompt-dlp-tests.json");

const ACTIONS = ["allow", "log", "warn", "redact", "block"] as const;

/** One site for each action: `redact.localhost` redacts, and so on; of what `redact.undescribed.localhost` sends, no rule says how to read it. */
export const POLICY = {
  schema: "prompt-dlp/policy/v1",
  id: "browser-tests",
  version: 7,
  sites: ACTIONS.map((id) => ({ id, hosts: [`${id}.localhost`, `${id}.undescribed.localhost`] })),
  rules: ACTIONS.map((action) => ({ id: `${action}-here`, when: { sites: [action] }, action })),
  siteRules: SITE_RULES,
  interface: { welcome: false },
  messages: { en: { "block-here": "Ask the data office before you share this." } },
};

/** Sets what `storage.managed` gives. Throws where the process may not write there. */
export function setManaged(values: object): void {
  writeFileSync(FILE, JSON.stringify({ "3rdparty": { extensions: { [extensionId()]: values } } }));
}

/** The managed values as they were set last. */
export const managed = (): { policy?: string } =>
  existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8"))["3rdparty"].extensions[extensionId()] : {};

export function clearManaged(): void {
  rmSync(FILE, { force: true });
}

/** Why tests that need a company policy cannot run; undefined when they can. */
export function whyUnmanaged(): string | undefined {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return undefined;
  } catch (error) {
    return `a policy for Chromium must be written to ${FOLDER}, which needs root: ${String(error)}`;
  }
}
