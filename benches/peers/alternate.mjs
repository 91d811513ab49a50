// @ts-check
// Measures engines in turns, so that what disturbs the machine disturbs all of them.

/** Longest time that one scan should take, in milliseconds: slower engines get a shorter piece of the text. */
const LONGEST = 100;
/** What an engine is warmed up with, in UTF-16 code units, and for how many milliseconds. */
const TRIAL = 8192;
const WARM_UP = 150;

/**
 * Scans every text with every engine, in turns, for so many seconds each text. An engine that fails on a text is left
 * out there, and `missing` says why.
 *
 * @param {Record<string, import("./engines.mjs").Scan>} engines
 * @param {Record<string, string>} texts
 * @param {number} seconds
 * @param {Record<string, string>} missing
 * @returns {Promise<Record<string, Record<string, number[]>>>} By text, then by engine: megabytes (10^6 bytes of
 *   UTF-8) a second in each round.
 */
export async function alternate(engines, texts, seconds, missing) {
  const encoder = new TextEncoder();
  /** @type {Record<string, Record<string, number[]>>} */
  const rates = {};
  for (const [corpus, text] of Object.entries(texts)) {
    const entrants = [];
    for (const [name, scan] of Object.entries(engines)) {
      try {
        const trial = await warmUp(scan, text.slice(0, TRIAL));
        const piece = text.slice(0, Math.max(TRIAL, Math.floor((TRIAL * LONGEST) / trial)));
        await scan(piece);
        entrants.push({ name, scan, piece, bytes: encoder.encode(piece).length });
      } catch (error) {
        missing[`${name}, ${corpus}`] = String(error);
      }
    }
    /** @type {Record<string, number[]>} */
    const ofCorpus = Object.fromEntries(entrants.map(({ name }) => [name, []]));
    const start = performance.now();
    do {
      for (const { name, scan, piece, bytes } of entrants) {
        ofCorpus[name]?.push(bytes / 1e3 / (await timed(scan, piece)));
      }
    } while (performance.now() - start < seconds * 1e3 || (ofCorpus["copy"]?.length ?? 0) < 5);
    rates[corpus] = ofCorpus;
  }
  return rates;
}

/**
 * The least time of a scan.
 *
 * @param {import("./engines.mjs").Scan} scan
 * @param {string} text
 */
async function warmUp(scan, text) {
  const start = performance.now();
  let least = await timed(scan, text);
  while (performance.now() - start < WARM_UP) least = Math.min(least, await timed(scan, text));
  return least;
}

/**
 * @param {import("./engines.mjs").Scan} scan
 * @param {string} text
 */
async function timed(scan, text) {
  const start = performance.now();
  await scan(text);
  return Math.max(performance.now() - start, 0.001);
}

/**
 * The engines that load here, and why the others do not.
 *
 * @param {Record<string, () => Promise<import("./engines.mjs").Scan>>} loaders
 */
export async function load(loaders) {
  /** @type {Record<string, import("./engines.mjs").Scan>} */
  const engines = {};
  /** @type {Record<string, string>} */
  const missing = {};
  for (const [name, loader] of Object.entries(loaders)) {
    try {
      const scan = await loader();
      await scan("Is jane.doe@example.org there?");
      engines[name] = scan;
    } catch (error) {
      missing[name] = String(error);
    }
  }
  return { engines, missing };
}
