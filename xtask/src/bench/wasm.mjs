// @ts-check
// Measures the engine in WebAssembly by itself, each time in a process of its own: prints one JSON value.
// Usage: node wasm.mjs ready | memory TEXT | policy POLICY TEXT SECONDS | growth TEXT | keystroke TEXT SECONDS
//   | worst UNITS. Times are in milliseconds, rates in megabytes (10^6 bytes of UTF-8) a second.
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { Conversation, Draft, Engine, initSync } from "../../../pkg/prompt_dlp.js";

/** Sizes of the texts that show how the cost grows, in UTF-16 code units. */
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7, 5e7];
const KEYSTROKE_SIZE = 100_000;
const SENTENCE = "Please charge the card 4731 1999 3847 5116 of Jane Doe before Friday. ";
const MEMORY_SIZE = 10_000_000;
/** Sizes of the texts of the worst case: all are tried, and the slowest of them measured again. */
const TRIED = 1024;
const MEASURED = 65_536;
const SLOWEST = 8;

const module = readFileSync(new URL("../../../pkg/prompt_dlp_bg.wasm", import.meta.url));
const started = performance.now();
const { memory } = initSync({ module });
const engine = Engine.builtIn();
const readyAfter = performance.now() - started;

const MEASURES = { ready, memory: memoryAfter, policy, growth, keystroke, worst };
const [name, ...rest] = argv.slice(2);
stdout.write(JSON.stringify(MEASURES[/** @type {keyof typeof MEASURES} */ (name)](...rest)));

/** From the module's bytes to an engine with the default policy. */
function ready() {
  return readyAfter;
}

/**
 * Bytes of WebAssembly memory after a scan of 10 MB.
 *
 * @param {string} [path]
 */
function memoryAfter(path) {
  engine.scan(repeated(read(path), MEMORY_SIZE));
  return memory.buffer.byteLength;
}

/**
 * A policy with much of its own: until it is ready, and how fast it scans.
 *
 * @param {string} [policyPath]
 * @param {string} [path]
 * @param {string} [seconds]
 */
function policy(policyPath, path, seconds) {
  const document = read(policyPath);
  const text = read(path);
  const start = performance.now();
  const own = new Engine(document);
  const ready = performance.now() - start;
  const megabytes = bytes(text) / 1e6;
  own.scan(text);
  return { ready, rates: repeat(() => own.scan(text), seconds).map((ms) => megabytes / (ms / 1e3)) };
}

/**
 * Time by size, the least of some: what disturbs a run only slows it.
 *
 * @param {string} [path]
 */
function growth(path) {
  const unit = read(path);
  return SIZES.map((size) => {
    const text = repeated(unit, size);
    const times = repeat(() => engine.scan(text), String(Math.max(0.3, size / 2e7)));
    return [bytes(text), Math.min(...times)];
  });
}

/**
 * One key in the middle of 100 kB that are being written: from the call to the marks. When a sentence is
 * written, it is taken out.
 *
 * @param {string} [path]
 * @param {string} [seconds]
 */
function keystroke(path, seconds) {
  const conversation = new Conversation(new Uint8Array(16));
  const situation = /** @type {const} */ ({ host: "chat.example", channel: "type" });
  const draft = new Draft(repeated(read(path), KEYSTROKE_SIZE));
  draft.settle(engine, situation, conversation);
  const at = KEYSTROKE_SIZE / 2;
  let typed = 0;
  return repeat(() => {
    const written = typed === SENTENCE.length;
    const [start, end] = written ? [at, at + typed] : [at + typed, at + typed];
    draft.edit(engine, start, end, written ? "" : SENTENCE.charAt(typed), situation, conversation);
    typed = written ? 0 : typed + 1;
  }, seconds);
}

/**
 * The slowest of many texts, each one line of JSON repeated over and over: rates, and which line.
 *
 * @param {string} [path]
 */
function worst(path) {
  const units = read(path)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  /** @param {string} text */
  const rate = (text) => {
    const start = performance.now();
    engine.scan(text);
    return bytes(text) / 1e3 / (performance.now() - start);
  };
  const tried = units.map(({ detector, unit }) => {
    const text = repeated(unit, TRIED);
    rate(text);
    return { detector, unit, rate: rate(text) };
  });
  tried.sort((a, b) => a.rate - b.rate);
  const measured = tried.slice(0, SLOWEST).map(({ detector, unit }) => {
    const text = repeated(unit, MEASURED);
    const rates = [rate(text), rate(text), rate(text), rate(text), rate(text)];
    return { detector, rates };
  });
  const median = (/** @type {number[]} */ rates) => rates.toSorted((a, b) => a - b)[2] ?? 0;
  return measured.toSorted((a, b) => median(a.rates) - median(b.rates))[0];
}

/** @param {string} [path] */
function read(path) {
  return readFileSync(String(path), "utf8");
}

/** @param {string} text */
function bytes(text) {
  return Buffer.byteLength(text);
}

/**
 * @param {string} unit
 * @param {number} size
 */
function repeated(unit, size) {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/**
 * How long each run of `work` takes, for so many seconds and three times at least.
 *
 * @param {() => unknown} work
 * @param {string} [seconds]
 */
function repeat(work, seconds) {
  const times = [];
  const start = performance.now();
  while (times.length < 3 || performance.now() - start < Number(seconds) * 1e3) {
    const begin = performance.now();
    work();
    times.push(performance.now() - begin);
  }
  return times;
}
