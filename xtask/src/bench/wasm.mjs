// @ts-check
// Measures the engine in WebAssembly, for `cargo xtask bench`: prints one JSON object, times in seconds.
// Usage: node wasm.mjs SECONDS FOLDER, where every file of FOLDER is a text to scan.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { Engine, initSync } from "../../../pkg/prompt_dlp.js";

const [seconds, folder] = [Number(argv[2]), String(argv[3])];

const bytes = readFileSync(new URL("../../../pkg/prompt_dlp_bg.wasm", import.meta.url));
const started = performance.now();
initSync({ module: bytes });
const initialised = performance.now();
const engine = Engine.builtIn();
const ready = performance.now();

const encoder = new TextEncoder();
const memory = new Uint8Array(new WebAssembly.Memory({ initial: 64 }).buffer);

const corpora = Object.fromEntries(
  readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return [name, [best(() => engine.scan(text)), best(() => encoder.encodeInto(text, memory))]];
  }),
);

stdout.write(JSON.stringify({ module: (initialised - started) / 1e3, engine: (ready - initialised) / 1e3, corpora }));

/**
 * The least time that `work` takes, repeated for as long as asked: what disturbs a run only slows it.
 *
 * @param {() => unknown} work
 */
function best(work) {
  const start = performance.now();
  let least = Number.POSITIVE_INFINITY;
  while (performance.now() - start < seconds * 1e3) {
    const begin = performance.now();
    work();
    least = Math.min(least, performance.now() - begin);
  }
  return least / 1e3;
}
