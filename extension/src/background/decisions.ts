/** Decides about content. A verdict leaves here only after its record is on disk. */
import type { Action, Decision, Entry, EvidenceRecord, Justification, Outcome, Situation, Verdict } from "prompt-dlp";
import { uiLanguage } from "../browser.ts";
import type { Decide, Decided, Failure, FalseAlarm, Hello, Justified, Justify, Offer, Told } from "../protocol/page.ts";
import { remember, take } from "./answers.ts";
import { recall, withConversation } from "./conversations.ts";
import { type Core, core, run } from "./engine.ts";
import { alarmOnce, answerOnce, append, read } from "./evidence.ts";
import { once } from "./once.ts";
import type { Place } from "./place.ts";
import { type Compiled, compiledFor, type InForce, inForce, onFailure, settingsOf } from "./policy.ts";
import { preferencesUnder } from "./preferences.ts";
import { report } from "./problems.ts";
import { rested } from "./rest.ts";
import { restore } from "./restoration.ts";
import { guardSuccession, succession } from "./succession.ts";
import { isWarm, warmUp } from "./warmup.ts";

/** Has engine and policy ready as soon as may be: whatever starts the worker will ask for them. */
export function getReady(): void {
  prepare()
    .then(({ on, compiled }) => rested.then(() => warmUp(on, compiled)))
    .catch(() => undefined); // told when there is something to decide
}

/** Gets everything ready before the first paste. */
export async function hello(place: Place): Promise<Hello> {
  await rested;
  const { host } = place;
  let named: string[] = [];
  let restorable = false;
  try {
    const { on, compiled } = await prepare();
    named = run(on, () => compiled.engine.requestsOf(host)).map(({ url }) => url);
    restorable = (await restore({ labels: [] }, place)).restorable;
  } catch {
    // told when there is something to decide
  }
  const names = { succession: await succession(), guardSuccession: await guardSuccession(host) };
  return { fail: await onFailure(), ...names, named, restorable };
}

/** Content as the background knows it: of files, it has read the text itself. */
export type Content = Decide & Partial<Pick<Situation, "unread" | "fixed">>;

/** @param review sees the verdict before it is recorded; what it gives is judged in the content's place */
export async function decide(
  request: Content,
  place: Place,
  review?: (verdict: Verdict) => Promise<Content | undefined>,
): Promise<Decided> {
  try {
    const first = await judge(request, place);
    const changed = first.verdict === "too-large" ? undefined : await review?.(first.verdict);
    const { verdict, compiled } = changed === undefined ? first : await judge(changed, place);
    const fail = compiled.document.fail ?? "closed";
    if (verdict === "too-large") {
      await logged(append(unread(request, place, compiled, "too-large", fail === "open" ? "unscanned" : "blocked")));
      return { outcome: "failed", cause: "too-large", fail };
    }
    const record = decision(request, place, compiled, verdict, outcomeOf(verdict, request));
    const [seq, offer] = await Promise.all([logged(append(record)), offerOf(compiled)]);
    await remember(seq, verdict);
    const message = messageFor(compiled, verdict);
    return { outcome: "decided", seq, verdict: told(verdict), fail, offer, ...(message !== undefined && { message }) };
  } catch (error) {
    return failed(error, request, place);
  }
}

/**
 * The employee's answer to a warning; the note is redacted before it is kept. Only the first answer
 * counts. It is given under the policy of the decision: when another has come into force, only giving
 * up is recorded, and the content must be decided about again.
 */
export async function justify(request: Justify, place: Place): Promise<Justified> {
  return answered(async () => {
    const { on, compiled } = await prepare();
    const decision = await decisionOf(request.decision, place);
    if (decision.outcome !== "held") throw new Refused("the decision waits for no answer");
    const changed = decision.policy.hash !== compiled.identity.policyHash;
    const entry = changed ? givingUp(request) : entryOf(request);
    const kept = entry.kept ?? [];
    if (!kept.every(foundBy(decision)) || !run(on, () => compiled.engine.allows(entry))) {
      throw new Refused("the policy does not offer this answer");
    }
    const { note } = entry;
    const redacted = await withConversation(on, place, compiled, (conversation) =>
      note === undefined ? {} : { note: compiled.engine.redact(note, conversation).redacted },
    );
    const safe = { ...entry, ...redacted };
    const stands = await logged(answerOnce({ kind: "justification", ...safe }));
    if (!stands) throw new Refused("the decision has another answer");
    const values = await take(request.decision);
    const answersFor = entry.outcome === "overridden" ? values : [];
    await withConversation(on, place, compiled, (conversation) => conversation.answer(answersFor));
    if (changed && request.answer !== "cancelled")
      return { outcome: "failed", cause: "policy-changed", fail: "closed" };
    return { outcome: "recorded" };
  });
}

const entryOf = ({ decision, answer, reason, note, kept }: Justify): Justification => ({
  decision,
  outcome: answer,
  ...(reason !== undefined && { reason }),
  ...(note !== undefined && { note }),
  kept: kept ?? [],
});

const givingUp = ({ decision }: Justify): Justification => ({ decision, outcome: "cancelled", kept: [] });

const foundBy =
  ({ tallies }: Decision) =>
  (id: string): boolean =>
    tallies.some(({ detector }) => detector === id);

/** A false alarm, of detectors that the decision named. */
export async function reportFalseAlarm(request: FalseAlarm, place: Place): Promise<Justified> {
  return answered(async () => {
    const { compiled } = await prepare();
    const record = await decisionOf(request.decision, place);
    const known = request.detectors.every(foundBy(record));
    if (!known || !settingsOf(compiled).falseAlarms) throw new Refused("nothing that could be reported");
    const { decision, detectors } = request;
    await logged(alarmOnce({ kind: "false-alarm", decision, detectors }));
    return { outcome: "recorded" };
  });
}

/** An answer that does not fit its decision or the policy. It changes nothing. */
class Refused extends Error {
  override readonly name = "Refused";
}

async function answered(work: () => Promise<Justified>): Promise<Justified> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return { outcome: "failed", cause: "refused", fail: "closed" };
    const cause = causeOf(error);
    await report(cause);
    return { outcome: "failed", cause, fail: await onFailure() };
  }
}

/** A decision about the same host's content. */
async function decisionOf(seq: number, { host }: Place): Promise<Extract<EvidenceRecord, { kind: "decision" }>> {
  const record = await logged(read(seq));
  if (record?.kind === "decision" && record.host === host) return record;
  throw new Refused("no decision of this page has that number");
}

export async function offerOf(compiled: Compiled): Promise<Offer> {
  const settings = settingsOf(compiled);
  const { choices, chooseFindings, minNote, falseAlarms } = settings;
  return { choices, chooseFindings, minNote, falseAlarms, preferences: await preferencesUnder(settings) };
}

/** The log could not be written or read. */
class LogFailed extends Error {
  override readonly name = "LogFailed";
}

export async function logged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new LogFailed("the evidence log failed", { cause });
  }
}

const causeOf = (error: unknown): Failure => (error instanceof LogFailed ? "log" : "engine");

/** Most bytes of files that go in together, by the policy in force. */
export async function fileLimit(): Promise<number> {
  const { compiled } = await prepare();
  return compiled.document.files?.maxBytes ?? Number.POSITIVE_INFINITY;
}

/** The running core and the compiled policy in force; records the engine's start once a session. */
export async function prepare(): Promise<{ on: Core; policy: InForce; compiled: Compiled }> {
  const [on, policy] = await Promise.all([core(), inForce()]);
  const compiled = compiledFor(on, policy);
  const { version, detectorsHash: detectors } = compiled.identity;
  await once(`engine:${version} ${detectors}`, () =>
    logged(append({ kind: "engine", event: "start", version, detectors })),
  );
  return { on, policy, compiled };
}

async function judge(request: Content, place: Place): Promise<{ verdict: Verdict | "too-large"; compiled: Compiled }> {
  const [{ on, policy, compiled }] = await Promise.all([prepare(), recall(place)]);
  if (request.unscanned === "too-large") return { verdict: "too-large", compiled };
  const { channel, unread = [], fixed = [] } = request;
  const situation: Situation = { host: place.host, channel, groups: policy.groups, unread, fixed };
  try {
    const verdict = await withConversation(on, place, compiled, (conversation) =>
      compiled.engine.decide(request.views, situation, conversation),
    );
    isWarm(compiled);
    return { verdict, compiled };
  } catch (error) {
    // Its only reason is a text longer than the engine takes.
    if (error instanceof Error && error.name === "ScanError") return { verdict: "too-large", compiled };
    throw error;
  }
}

/** What the rule said becomes of the content; the answer to a warning is a record of its own. */
function outcomeOf({ action, answered }: Verdict, { views, unscanned }: Decide): Outcome {
  switch (action) {
    case "allow":
    case "log":
      return unscanned !== undefined && views.length === 0 ? "unscanned" : "released";
    case "warn":
      return answered ? "overridden" : "held";
    case "redact":
      return "redacted";
    case "block":
      return "blocked";
  }
}

/** Says so in the log, if there still is one, and in the popup in any case. */
export async function failed(
  error: unknown,
  request: Decide,
  place: Place,
): Promise<Extract<Decided, { outcome: "failed" }>> {
  const fail = await onFailure();
  const cause = causeOf(error);
  await report(cause);
  try {
    const { compiled } = await prepare(); // anew, if the core died
    const { version, detectorsHash: detectors } = compiled.identity;
    if (cause === "engine") await append({ kind: "engine", event: "failed", version, detectors });
    await append(unread(request, place, compiled, "engine-unavailable", `failed-${fail}`));
  } catch {
    // There is nothing left to record with.
  }
  return { outcome: "failed", cause, fail };
}

/** A decision without a look at the content: what is then done stands for what the rule said. */
export function unread(
  request: Decide,
  place: Place,
  compiled: Compiled,
  unscanned: NonNullable<Decide["unscanned"]>,
  outcome: Outcome,
): Entry {
  const passes: readonly Outcome[] = ["unscanned", "failed-open"];
  const action: Action = passes.includes(outcome) ? "allow" : "block";
  return decision({ ...request, unscanned }, place, compiled, { action, tallies: [] }, outcome);
}

export function decision(
  { channel, length, unscanned }: Decide,
  { host, frame }: Place,
  { identity }: Compiled,
  { action, rule, site, tallies }: Pick<Verdict, "action" | "rule" | "site" | "tallies">,
  outcome: Outcome,
): Entry {
  return {
    kind: "decision",
    host,
    ...(site !== undefined && { site }),
    channel,
    action,
    ...(rule !== undefined && { rule }),
    outcome,
    tallies,
    length,
    policy: { id: identity.policyId, version: identity.policyVersion, hash: identity.policyHash },
    engine: { version: identity.version, detectors: identity.detectorsHash },
    frame,
    ...(unscanned !== undefined && { unscanned }),
  };
}

export const told = (verdict: Verdict): Told => ({
  ...verdict,
  views: verdict.views.map(({ redacted: _, ...view }) => view),
});

/** The company's words for this rule, in the nearest language it wrote them in. */
export function messageFor({ document: { messages = {} } }: Compiled, { rule }: Verdict): string | undefined {
  if (rule === undefined) return undefined;
  const language = uiLanguage();
  return [language, language.split("-")[0] ?? "", "en"].map((tag) => messages[tag]?.[rule]).find((text) => text);
}
