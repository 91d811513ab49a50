// @ts-check
// The same as node.mjs, in a page in Chromium: `node chromium.mjs SECONDS FOLDER EXECUTABLE`.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const [seconds, folder, executablePath] = [Number(argv[2]), String(argv[3]), String(argv[4])];
const ORIGIN = "http://bench.localhost";

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
const names = readdirSync(folder);
const script = await bundle();
await page.route("**", (route) => {
  const path = new URL(route.request().url()).pathname;
  if (path === "/") return route.fulfill({ contentType: "text/html", body: "<!doctype html><meta charset=utf-8>" });
  if (path === "/engine.wasm") return route.fulfill({ path: place("../../pkg/prompt_dlp_bg.wasm") });
  const name = names.find((name) => path === `/texts/${name}`);
  return name === undefined
    ? route.abort()
    : route.fulfill({ contentType: "text/plain; charset=utf-8", body: readFileSync(join(folder, name)) });
});
await page.goto(ORIGIN);
await page.addScriptTag({ content: script });
const measured = await page.evaluate(
  ([seconds, names]) => /** @type {any} */ (globalThis).measure(seconds, names),
  /** @type {const} */ ([seconds, names]),
);
stdout.write(JSON.stringify({ ...measured, version: browser.version() }));
await browser.close();

/** The page's script. What a page has no use for in a peer, Node.js's own modules, is empty there. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [place("page.mjs")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "chrome120",
    define: {
      "import.meta.url": JSON.stringify(`${ORIGIN}/`),
      "process.env.NODE_ENV": '"production"',
      global: "globalThis",
    },
    banner: {
      js: "var process = { env: {}, argv: [], platform: '', versions: {}, cwd: () => '/', emitWarning() {}, nextTick: queueMicrotask };",
    },
    logLevel: "error",
    plugins: [{ name: "no-node", setup: withoutNode }],
  });
  return outputFiles[0]?.text ?? "";
}

/** @param {import("esbuild").PluginBuild} build */
function withoutNode(build) {
  const own = new RegExp(`^(node:|(${builtinModules.join("|")})(/|$)|@google-cloud/dlp$)`);
  build.onResolve({ filter: own }, ({ path }) => ({ path, namespace: "empty" }));
  build.onLoad({ filter: /./, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
}

/** @param {string} relative */
function place(relative) {
  return new URL(relative, import.meta.url).pathname;
}
