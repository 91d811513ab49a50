// @ts-check
// Runs one peer on texts: `node runner.mjs PEER < texts > findings`.
//
// Both are JSON Lines. A text is {"text"}; the answer to each, in order, is {"findings": [{"type", "start",
// "end", "score"}]} with offsets in code points, or {"error"}. The first line of the output is {"version"}.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** @typedef {{ type: string, start: number, end: number, score: number }} Finding in UTF-16 code units */

/** secretlint with the rules it recommends. */
async function secretlint() {
  // Its profiler keeps and searches a mark for every rule and text: without end, in the square of the texts.
  performance.mark = () => /** @type {PerformanceMark} */ ({});
  const { lintSource } = await import("@secretlint/core");
  const { creator } = await import("@secretlint/secretlint-rule-preset-recommend");
  const preset = "@secretlint/secretlint-rule-preset-recommend";
  const config = { rules: [{ id: preset, rule: creator }] };
  return {
    package: preset,
    /** @param {string} text */
    async scan(text) {
      const source = { filePath: "text.txt", content: text, ext: ".txt", contentType: "text" };
      const result = await lintSource({ source, options: { config, noPhysicFilePath: true } });
      return result.messages.map((message) => ({
        type: `${message.ruleId.replace(/^.*secretlint-rule-/, "")}/${message.messageId}`,
        start: message.range[0],
        end: message.range[1],
        score: 1,
      }));
    },
  };
}

/** OpenRedaction with its defaults. */
async function openredaction() {
  const { OpenRedaction } = await import("@openredaction/openredaction");
  const detector = new OpenRedaction();
  return {
    package: "@openredaction/openredaction",
    /** @param {string} text */
    async scan(text) {
      const { detections } = await detector.detect(text);
      return detections.map(({ type, position, confidence }) => ({
        type,
        start: position[0],
        end: position[1],
        score: confidence ?? 1,
      }));
    },
  };
}

/** The engine of @arcjet/redact, asked directly: the package itself hides where it found something. */
async function arcjet() {
  const { initializeWasm } = await import("@arcjet/redact-wasm");
  const engine = await initializeWasm(
    () => [],
    () => undefined,
  );
  const options = { contextWindowSize: 1, skipCustomDetect: true, skipCustomRedact: true };
  return {
    package: "@arcjet/redact-wasm",
    /** @param {string} text */
    async scan(text) {
      let end = 0;
      return engine.redact(text, options).map(({ original, identifiedType }) => {
        // Its offsets are not those of JavaScript where the text is not ASCII; its findings are in order.
        const start = Math.max(text.indexOf(original, end), 0);
        end = start + original.length;
        return { type: identifiedType.tag, start, end, score: 1 };
      });
    },
  };
}

const PEERS = { arcjet, openredaction, secretlint };

/**
 * @param {string} text
 * @param {Finding} finding
 */
function inCodePoints(text, { type, start, end, score }) {
  const points = (/** @type {number} */ units) => Array.from(text.slice(0, units)).length;
  return { type, start: points(start), end: points(end), score };
}

const name = /** @type {keyof typeof PEERS} */ (process.argv[2]);
const write = process.stdout.write.bind(process.stdout);
// What a library prints must not mix with the answers.
process.stdout.write = process.stderr.write.bind(process.stderr);
const peer = await PEERS[name]();
const manifest = new URL(`node_modules/${peer.package}/package.json`, import.meta.url);
write(`${JSON.stringify({ version: JSON.parse(readFileSync(manifest, "utf8")).version })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line);
  let answer;
  try {
    const findings = await peer.scan(text);
    answer = { findings: findings.map((/** @type {Finding} */ it) => inCodePoints(text, it)) };
  } catch (error) {
    answer = { error: String(error) };
  }
  write(`${JSON.stringify(answer)}\n`);
}
