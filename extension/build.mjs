#!/usr/bin/env node
// @ts-check
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { icon } from "./icons.mjs";
import { manifest } from "./manifest.mjs";

const USAGE = `node extension/build.mjs --browser chromium|firefox --out DIR [--sites PATTERN]... [--grant PATTERN]...

Builds the extension into DIR, which is emptied first. pkg/ must have been built.
--sites  guards these pages too, besides those of src/policy/site_rules.json (for the demo and the tests)
--grant  lets the policy add these pages without asking the employee (for the tests)`;

/** The extension's own pages: `src/NAME/` has their script, style sheet and document. */
const PAGES = ["popup", "options", "welcome"];

/** What runs in guarded pages: gate and guard at once, the interface when there is something to show. */
const IN_PAGES = ["content", "page", "interface"];

/** Most bytes of each. */
const BUDGETS = { "content.js": 40_000, "page.js": 27_000, "interface.js": 46_000 };

const here = import.meta.dirname;
const root = dirname(here);
const pkg = join(root, "pkg");

const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    out: { type: "string" },
    sites: { type: "string", multiple: true, default: [] },
    grant: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(`${USAGE}\n`);
} else if ((values.browser === "chromium" || values.browser === "firefox") && values.out) {
  await build(values.browser, resolve(values.out), values.sites, values.grant);
} else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}

/**
 * @param {import("./manifest.mjs").Browser} browser
 * @param {string} out
 * @param {readonly string[]} extraSites
 * @param {readonly string[]} granted
 */
async function build(browser, out, extraSites, granted) {
  const { version } = JSON.parse(await readFile(join(here, "package.json"), "utf8"));
  /** @type {{ matches: string[] }[]} */
  const rules = JSON.parse(await readFile(join(root, "src/policy/site_rules.json"), "utf8"));
  const sites = rules.flatMap(({ matches }) => matches);
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, "icons"), { recursive: true });
  await Promise.all([
    bundle(out, browser),
    writeFile(
      join(out, "manifest.json"),
      `${JSON.stringify(manifest(browser, version, [...sites, ...extraSites], granted), null, 2)}\n`,
    ),
    cp(join(here, "_locales"), join(out, "_locales"), { recursive: true }),
    cp(join(here, "managed_schema.json"), join(out, "managed_schema.json")),
    ...(browser === "chromium" ? [cp(join(here, "src/offscreen/offscreen.html"), join(out, "offscreen.html"))] : []),
    ...PAGES.map((name) => cp(join(here, `src/${name}/${name}.html`), join(out, `${name}.html`))),
    cp(join(pkg, "prompt_dlp_bg.wasm"), join(out, "prompt_dlp_bg.wasm")),
    // Of PDFs that name the encoding of an East Asian script instead of carrying it.
    cp(join(root, "node_modules/pdfjs-dist/cmaps"), join(out, "cmaps"), { recursive: true }),
    ...[16, 32, 48, 128].map((size) => writeFile(join(out, `icons/${size}.png`), icon(size))),
    ...[16, 32].map((size) => writeFile(join(out, `icons/off-${size}.png`), icon(size, "off"))),
  ]);
}

/**
 * Background and pages are modules; content scripts must be plain scripts.
 *
 * @param {string} out
 * @param {import("./manifest.mjs").Browser} browser
 */
async function bundle(out, browser) {
  /** @type {esbuild.BuildOptions} */
  const shared = {
    bundle: true,
    outdir: out,
    target: ["chrome125", "firefox140"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    minifySyntax: true,
  };
  const styles = {
    ...Object.fromEntries(PAGES.map((name) => [name, join(here, `src/${name}/${name}.css`)])),
    dialog: join(here, "src/interface/dialog/all.css"),
  };
  await Promise.all([
    esbuild.build({
      ...shared,
      format: "esm",
      entryPoints: {
        background: join(here, "src/background/main.ts"),
        ...(browser === "chromium" && { offscreen: join(here, "src/offscreen/main.ts") }),
        ...Object.fromEntries(PAGES.map((name) => [name, join(here, `src/${name}/main.ts`)])),
      },
      loader: { ".css": "text" }, // the welcome page has the dialog in it
      plugins: [engineFactory()],
    }),
    // The reader of each format is a file of its own, loaded when there is something for it to read.
    esbuild.build({
      ...shared,
      format: "esm",
      entryPoints: { reader: join(here, "src/reader/main.ts") },
      splitting: true,
      chunkNames: "reader/[name]-[hash]",
      minify: true,
    }),
    esbuild.build({ ...shared, format: "esm", entryPoints: styles }),
    esbuild.build({
      ...shared,
      format: "iife",
      entryPoints: Object.fromEntries(IN_PAGES.map((name) => [name, join(here, `src/${name}/main.ts`)])),
      minify: true, // every guarded page loads them
      plugins: [styleTexts()],
    }),
  ]);
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const { size } = await stat(join(out, name));
    if (size > budget) throw new Error(`${name} has ${size} bytes, ${size - budget} more than its budget`);
  }
}

/**
 * Style sheets as text, without what only people read.
 *
 * @returns {esbuild.Plugin}
 */
function styleTexts() {
  return {
    name: "style-texts",
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await esbuild.transform(await readFile(path, "utf8"), { loader: "css", minify: true });
        return { contents: code.trim(), loader: "text" };
      });
    },
  };
}

/**
 * `import { HASH, load } from "virtual:engine-factory"`: the hash of the engine's module, and its glue, anew with each call.
 *
 * wasm-bindgen's glue keeps its one instance in module scope and a service worker cannot import a
 * module twice, yet an instance that has trapped is dead and must be replaced. So the glue is
 * bundled into a function.
 *
 * @returns {esbuild.Plugin}
 */
function engineFactory() {
  return {
    name: "engine-factory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:engine-factory$/ }, ({ path }) => ({ path, namespace: "engine-factory" }));
      onLoad({ filter: /.*/, namespace: "engine-factory" }, async () => {
        const { outputFiles } = await esbuild.build({
          entryPoints: [join(pkg, "prompt_dlp.js")],
          bundle: true,
          write: false,
          format: "iife",
          globalName: "glue",
          define: { "import.meta.url": '""' },
        });
        const module = await readFile(join(pkg, "prompt_dlp_bg.wasm"));
        const hash = createHash("sha256").update(module).digest("hex");
        const factory = `export function load() {\n${outputFiles[0]?.text}\nreturn glue;\n}\n`;
        return { contents: `export const HASH = "${hash}";\n${factory}` };
      });
    },
  };
}
