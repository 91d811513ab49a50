// @ts-check
// The engines that are measured side by side: each takes a text and finds what it finds.

/** @typedef {(text: string) => unknown} Scan May give a promise. */

/**
 * The other engines, with their defaults, by the name of their package.
 *
 * @type {Record<string, () => Promise<Scan>>}
 */
export const PEERS = {
  async "@redactpii/node"() {
    const { Redactor } = await import("@redactpii/node");
    const redactor = new Redactor();
    return (text) => redactor.redact(text);
  },
  async secretlint() {
    // Its profiler keeps and searches a mark for every rule and text: without end, in the square of the texts.
    performance.mark = () => /** @type {PerformanceMark} */ ({});
    const { lintSource } = await import("@secretlint/core");
    const { creator } = await import("@secretlint/secretlint-rule-preset-recommend");
    const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] };
    return (content) =>
      lintSource({
        source: { filePath: "text.txt", content, ext: ".txt", contentType: "text" },
        options: { config, noPhysicFilePath: true },
      });
  },
  async "@coffeeandfun/remove-pii"() {
    const { removePII } = await import("@coffeeandfun/remove-pii");
    return (text) => removePII(text);
  },
  async "@arcjet/redact"() {
    const { redact } = await import("@arcjet/redact");
    return (text) => redact(text);
  },
  async "redact-pii"() {
    const { SyncRedactor } = await import("redact-pii");
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  },
  async "@openredaction/openredaction"() {
    const { OpenRedaction } = await import("@openredaction/openredaction");
    const detector = new OpenRedaction();
    return (text) => detector.detect(text);
  },
};

/** The limit: no engine in WebAssembly can be faster than the copy of its text into WebAssembly memory. */
export function copy() {
  const encoder = new TextEncoder();
  let memory = new Uint8Array();
  return (/** @type {string} */ text) => {
    if (memory.length < text.length * 3)
      memory = new Uint8Array(new WebAssembly.Memory({ initial: 1 + ((text.length * 3) >> 16) }).buffer);
    return encoder.encodeInto(text, memory);
  };
}
