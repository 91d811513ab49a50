import assert from "node:assert/strict";
import { test } from "node:test";
import { Conversation, Draft, Engine } from "./engine.mjs";

const CARD = "4731 1999 3847 5116";
const SENTENCE = `Please charge the card ${CARD} today. `;
const FAR = `${"and then the rain went on over all of the hills for a good while 😀\n".repeat(40)}`;
const TYPING = { host: "chat.example", channel: "type" };
const engine = Engine.builtIn();

const conversation = () => new Conversation(new Uint8Array(32));

/** The marks after a change, as a shell keeps them. */
function updated(marks, { start, end, by, marks: fresh }) {
  const kept = marks.filter((mark) => mark.end <= start || mark.start >= end);
  const moved = kept.map((mark) =>
    mark.start >= end ? { ...mark, start: mark.start + by, end: mark.end + by } : mark,
  );
  return [...moved, ...fresh].sort((a, b) => a.start - b.start);
}

test("an edit brings the marks around it, and moves those behind it", () => {
  const known = conversation();
  let text = FAR + SENTENCE + FAR + SENTENCE + FAR;
  const draft = new Draft(text);
  let marks = updated([], draft.settle(engine, TYPING, known));
  assert.equal(marks.length, 2);

  const at = FAR.length + SENTENCE.length + 700;
  text = text.slice(0, at) + SENTENCE + text.slice(at);
  const changes = draft.edit(engine, at, at, SENTENCE, TYPING, known);
  assert.ok(!changes.settled && !changes.clean);
  assert.equal(changes.marks.length, 1);
  marks = updated(marks, changes);
  assert.equal(draft.text, text);
  assert.deepEqual(
    marks.map(({ start, end }) => text.slice(start, end)),
    [CARD, CARD, CARD],
  );
  assert.ok(marks.every(({ title, action }) => title === "Payment card number" && action === "redact"));

  const settled = draft.settle(engine, TYPING, known);
  assert.deepEqual(updated([], settled), marks);
  assert.ok(settled.settled && !settled.clean);
});

test("a short text is looked at as a whole, and known to be clean", () => {
  const draft = new Draft("");
  const { settled, clean, marks } = draft.edit(engine, 0, 0, "Good morning", TYPING, conversation());
  assert.deepEqual([settled, clean, marks], [true, true, []]);
  assert.equal(draft.edit(engine, 12, 12, `, ${SENTENCE}`, TYPING, conversation()).clean, false);
});

test("what is replaced may lie outside of the text or cut through a character", () => {
  const draft = new Draft("a😀b");
  draft.edit(engine, 2, 2, "x", TYPING, conversation());
  assert.equal(draft.text, "a😀xb");
  draft.edit(engine, 90, 7, "y", TYPING, conversation());
  assert.equal(draft.text, "a😀xby");
});

test("what the employee has answered for is not marked", () => {
  const policy = { ...Engine.builtIn().policy };
  policy.rules = [{ id: "cards", when: { detectors: ["credit-card"] }, action: "warn" }];
  const strict = new Engine(JSON.stringify(policy));
  const known = conversation();
  const draft = new Draft(SENTENCE);
  assert.equal(draft.settle(strict, TYPING, known).marks.length, 1);
  known.answer(strict.decide([SENTENCE], TYPING, known).values);
  const { marks, clean } = draft.settle(strict, TYPING, known);
  assert.deepEqual([marks, clean], [[], true]);
});
