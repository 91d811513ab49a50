// @ts-check
// Ours and the peers in turns, in Node.js: `node node.mjs SECONDS FOLDER [--alone]`, where every file of FOLDER is a
// text. Prints one JSON object: the rates of `alternate`, and which peers are missing and why. Alone: without peers.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { Engine, initSync } from "../../pkg/prompt_dlp.js";
import { alternate, load } from "./alternate.mjs";
import { copy, PEERS } from "./engines.mjs";

const [seconds, folder] = [Number(argv[2]), String(argv[3])];
const write = stdout.write.bind(stdout);
// What a library prints must not mix with the answer.
stdout.write = process.stderr.write.bind(process.stderr);

initSync({ module: readFileSync(new URL("../../pkg/prompt_dlp_bg.wasm", import.meta.url)) });
const engine = Engine.builtIn();
const texts = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const { engines, missing } = await load(argv[4] === "--alone" ? {} : PEERS);
const all = { ours: (/** @type {string} */ text) => engine.scan(text), ...engines, copy: copy() };
write(JSON.stringify({ rates: await alternate(all, texts, seconds, missing), missing }));
