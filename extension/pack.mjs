#!/usr/bin/env node
// @ts-check
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";

const USAGE = `node extension/pack.mjs --browser chromium|firefox --from DIR --out DIR

Packs what build.mjs has built as stores take it: into prompt-dlp-VERSION-BROWSER.zip. The same build
gives the same bytes.`;

/** Zip has no time before; and none that depends on where and when it is packed. */
const EPOCH = new Date(1980, 0, 1);

const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    from: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(`${USAGE}\n`);
} else if (values.browser && values.from && values.out) {
  await pack(values.browser, resolve(values.from), resolve(values.out));
} else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}

/**
 * @param {string} browser
 * @param {string} from
 * @param {string} out
 */
async function pack(browser, from, out) {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const path of paths.sort()) {
    const name = path.slice(from.length + 1).replaceAll(sep, "/");
    files[name] = await readFile(path);
  }
  const { key: _, ...manifest } = JSON.parse(await readFile(join(from, "manifest.json"), "utf8"));
  // Stores sign with keys of their own, and refuse this one.
  files["manifest.json"] = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await mkdir(out, { recursive: true });
  const file = join(out, `prompt-dlp-${manifest.version}-${browser}.zip`);
  await writeFile(file, zipSync(files, { level: 9, mtime: EPOCH }));
}
