/** The extension as it goes to the stores. No browser is needed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import { ROOT } from "./paths.ts";

/** Builds and packs in a folder of its own, as in another place and time zone. */
function packed(browser: string, zone: string): { bytes: Buffer; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "prompt-dlp-package-"));
  const built = join(folder, "built");
  const run = (script: string, ...more: string[]) =>
    execFileSync(process.execPath, [join(ROOT, "extension", script), "--browser", browser, ...more], {
      env: { ...process.env, TZ: zone },
    });
  run("build.mjs", "--out", built);
  run("pack.mjs", "--from", built, "--out", folder);
  const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".zip"));
  expect(name).toMatch(new RegExp(`^prompt-dlp-\\d+\\.\\d+\\.\\d+-${browser}\\.zip$`));
  return { bytes: readFileSync(join(folder, name)), folder };
}

for (const browser of ["chromium", "firefox"]) {
  test(`${browser}: two builds give the same bytes, and the store's manifest`, async () => {
    const [first, second] = [packed(browser, "Asia/Tokyo"), packed(browser, "America/New_York")];
    expect(first.bytes.equals(second.bytes)).toBe(true);

    const entries = await new ZipReader(new BlobReader(new Blob([new Uint8Array(first.bytes)]))).getEntries();
    const names = entries.map(({ filename }) => filename);
    expect(names).toEqual([...names].sort());
    const found = entries.find(({ filename }) => filename === "manifest.json");
    if (found === undefined || found.directory) throw new Error("there is no manifest");
    const text = await found.getData(new TextWriter());
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|"key"/);
    const manifest = JSON.parse(text);
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
    if (browser === "chromium") expect(manifest.minimum_chrome_version).toBe("125");
    else {
      const { strict_min_version: oldest, data_collection_permissions: data } =
        manifest.browser_specific_settings.gecko;
      expect(oldest).toBe("140.0");
      expect(data).toEqual({ required: ["none"] });
    }
    for (const { folder } of [first, second]) rmSync(folder, { recursive: true });
  });
}
