/**
 * The module as it is shipped finds what the engine with all its features finds: tables of Unicode and
 * other parts of a library may be in one build and not in the other.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Engine } from "./engine.mjs";

/** Written by `cargo xtask test`: each detector's id and its examples, the module has none. */
const EXAMPLES = process.env["PROMPT_DLP_EXAMPLES"];

test("every positive example is found where it is marked", { skip: EXAMPLES === undefined }, () => {
  const engine = Engine.builtIn();
  const missed = [];
  for (const { id, positive } of JSON.parse(readFileSync(EXAMPLES, "utf8"))) {
    for (const example of positive) {
      const start = example.indexOf("{{");
      const end = example.lastIndexOf("}}") - "{{".length;
      const text = example.slice(0, start) + example.slice(start + 2, end + 2) + example.slice(end + 4);
      const isThere = (finding) => finding.detector === id && finding.start === start && finding.end === end;
      if (!engine.scan(text).some(isThere)) missed.push(id);
    }
  }
  assert.deepEqual(missed, []);
});
