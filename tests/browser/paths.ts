import { createHash } from "node:crypto";
import { join } from "node:path";
import { manifest } from "../../extension/manifest.mjs";

export const ROOT = join(import.meta.dirname, "../..");
export const PAGES = join(import.meta.dirname, "pages");
export const BUILT = join(import.meta.dirname, "results");
export const EXTENSION = join(BUILT, "extension");
export const FIREFOX_EXTENSION = join(BUILT, "firefox-extension");
export const BUILT_PAGES = join(BUILT, "pages");
export const BUILT_APPLICATIONS = join(BUILT, "applications");

/** A program of the workspace, as `cargo build` leaves it. */
export const program = (name: string): string =>
  join(process.env["CARGO_TARGET_DIR"] ?? join(ROOT, "target"), "debug", name);

/** The id that Chromium derives from the manifest's key: its SHA-256, sixteen bytes, a–p for 0–f. */
export function extensionId(): string {
  const { key } = manifest("chromium", "0", []) as unknown as { key: string };
  const digest = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}
