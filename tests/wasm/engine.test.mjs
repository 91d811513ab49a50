import assert from "node:assert/strict";
import { test } from "node:test";
import { builtInPolicy, Conversation, detectors, Engine } from "./engine.mjs";

const CARD = "4111 1111 1111 1111";
const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);

/** The default policy with one rule: `action` whenever a payment card is found. */
function policyFor(action) {
  const policy = JSON.parse(builtInPolicy());
  policy.rules = [{ id: "cards", when: { detectors: ["credit-card"], minConfidence: 1 }, action }];
  return JSON.stringify(policy);
}

function cards(engine, text) {
  return engine.scan(text).filter((finding) => finding.detector === "credit-card");
}

test("offsets count UTF-16 code units", () => {
  const text = `Grüße 😀 an alle, card ${CARD}, danke`;
  const [finding] = cards(Engine.builtIn(), text);
  assert.equal(text.slice(finding.start, finding.end), CARD);
});

test("lone surrogates and NULs neither throw nor move offsets", () => {
  const text = `\uD83D \0 card ${CARD} \uDE00`;
  const [finding] = cards(Engine.builtIn(), text);
  assert.equal(text.slice(finding.start, finding.end), CARD);
});

test("empty text has no findings", () => {
  assert.deepEqual(Engine.builtIn().scan(""), []);
});

test("what is absent in Rust is absent in JavaScript", () => {
  const [finding] = cards(Engine.builtIn(), `card ${CARD}`);
  assert.ok(!Object.values(finding).includes(null));
  assert.ok(!Object.values(finding).includes(undefined));
});

test("a verdict names the rule and carries the redacted text, which can be restored", () => {
  const conversation = new Conversation(KEY);
  const text = `My card is ${CARD}. Charge ${CARD} twice.`;
  const verdict = new Engine(policyFor("redact")).decide(
    [text],
    { host: "chat.example", channel: "paste" },
    conversation,
  );
  assert.equal(verdict.action, "redact");
  assert.equal(verdict.rule, "cards");
  const [view] = verdict.views;
  assert.ok(!view.redacted.includes(CARD));
  assert.equal(conversation.restore(view.redacted), text);
});

test("a conversation goes on from its snapshot", () => {
  const engine = Engine.builtIn();
  const text = `card ${CARD}`;
  const conversation = new Conversation(KEY);
  const { redacted } = engine.redact(text, conversation);
  assert.notEqual(redacted, text);
  assert.equal(new Conversation(KEY, conversation.snapshot()).restore(redacted), text);
});

test("a broken policy is refused with its place", () => {
  assert.throws(
    () => new Engine(builtInPolicy().replace('"id"', '"idd"')),
    (error) => {
      assert.ok(error instanceof Error);
      assert.equal(error.name, "PolicyError");
      assert.match(error.code, /^[a-z]+(-[a-z]+)*$/);
      assert.equal(typeof error.line, "number");
      assert.equal(typeof error.column, "number");
      return true;
    },
  );
});

test("a situation of the wrong shape throws and leaves the engine usable", () => {
  const engine = Engine.builtIn();
  const conversation = new Conversation(KEY);
  for (const situation of [{}, { host: 1, channel: "paste" }, { host: "chat.example", channel: "fax" }]) {
    assert.throws(() => engine.decide(["text"], situation, conversation), Error);
  }
  assert.equal(engine.decide([""], { host: "chat.example", channel: "paste" }, conversation).views.length, 1);
});

test("the same policy gives the same identity, another one another", () => {
  assert.deepEqual(Engine.builtIn().identity, Engine.builtIn().identity);
  assert.notEqual(new Engine(policyFor("block")).identity.policyHash, Engine.builtIn().identity.policyHash);
});

test("every detector is listed, sorted by id", () => {
  const ids = detectors().map((detector) => detector.id);
  assert.ok(ids.includes("credit-card"));
  assert.deepEqual(ids, ids.toSorted());
});
