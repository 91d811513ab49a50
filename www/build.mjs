#!/usr/bin/env node
// @ts-check
import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const USAGE = `node www/build.mjs --out DIR

Builds the demo page into DIR, which is emptied first. pkg/ must have been built.
Any server of static files can serve DIR, under any path.`;

const here = dirname(fileURLToPath(import.meta.url));

const { values } = parseArgs({
  options: { out: { type: "string" }, help: { type: "boolean", default: false } },
});
if (values.help) {
  process.stdout.write(`${USAGE}\n`);
} else if (values.out) {
  await bundle(resolve(values.out));
} else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}

/** @param {string} out */
async function bundle(out) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([
    build({
      // Not minified: whoever opens the developer tools to check what the page does shall be able to.
      entryPoints: ["main.ts", "worker.ts", "style.css"].map((name) => join(here, name)),
      outdir: out,
      bundle: true,
      format: "esm",
      target: ["chrome125", "firefox128", "safari17.5"],
      charset: "utf8",
      legalComments: "none",
      logLevel: "warning",
    }),
    ...["index.html", "icon.svg"].map((name) => cp(join(here, name), join(out, name))),
    cp(join(here, "../pkg/prompt_dlp_bg.wasm"), join(out, "prompt_dlp_bg.wasm")),
  ]);
}
