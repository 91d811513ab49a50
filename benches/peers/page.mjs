// @ts-check
// Ours and the peers in turns, in a page.
import initialise, { Engine } from "../../pkg/prompt_dlp.js";
import { alternate, load } from "./alternate.mjs";
import { copy, PEERS } from "./engines.mjs";

Object.assign(globalThis, {
  /**
   * What node.mjs prints, and how long the engine took to be ready, in milliseconds.
   *
   * @param {number} seconds
   * @param {string[]} names
   */
  async measure(seconds, names) {
    const bytes = await (await fetch("/engine.wasm")).arrayBuffer();
    const start = performance.now();
    await initialise({ module_or_path: bytes });
    const engine = Engine.builtIn();
    const ready = performance.now() - start;
    /** @type {Record<string, string>} */
    const texts = {};
    for (const name of names) texts[name] = await (await fetch(`/texts/${name}`)).text();
    const { engines, missing } = await load(PEERS);
    const all = { ours: (/** @type {string} */ text) => engine.scan(text), ...engines, copy: copy() };
    return { ready, rates: await alternate(all, texts, seconds, missing), missing };
  },
});
