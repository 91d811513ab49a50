/** Decides about bodies and queries that a page is sending. Like every verdict, one leaves here after its record is on disk. */
import type { BodyEdit, Entry, Inspection, Outcome, Verdict } from "prompt-dlp";
import { type Body, decode, encode } from "../body.ts";
import { TO_WORKER } from "../guard.ts";
import type { Decide, Inspect, Inspected, Offer, Told } from "../protocol/page.ts";
import { remember } from "./answers.ts";
import { type Attachments, attachmentsOf } from "./attachments.ts";
import { withConversation } from "./conversations.ts";
import { decision, failed, logged, messageFor, offerOf, prepare, told, unread } from "./decisions.ts";
import { append } from "./evidence.ts";
import { excerptOf } from "./excerpt.ts";
import { noticeMisfit } from "./guards.ts";
import type { Place } from "./place.ts";
import type { Compiled } from "./policy.ts";

type InOrder = <T>(work: () => Promise<T>) => Promise<T>;

export async function inspect(request: Inspect, place: Place, inOrder: InOrder): Promise<Inspected> {
  const attachments = await attachmentsOf(request); // which may take a while
  return inOrder(() => judge(request, attachments, place));
}

async function judge(request: Inspect, attachments: Attachments, place: Place): Promise<Inspected> {
  const content: Decide = { channel: "network", views: [], length: request.length };
  try {
    const { on, policy, compiled } = await prepare();
    const body = request.body === undefined ? new Uint8Array() : decode(request.body);
    const { url, contentType, part } = request;
    const destination = { url, contentType, part, attachments: attachments.texts.map(({ text }) => text) };
    const situation = { host: place.host, channel: "network", groups: policy.groups } as const;
    const inspection = await withConversation(on, place, compiled, (conversation) =>
      compiled.engine.inspect(destination, body, situation, conversation),
    );
    if (request.body === undefined) return await tooLarge(inspection, content, place, compiled);
    const { endpoint } = inspection;
    if (endpoint?.fits === false) await noticeMisfit(place.host, endpoint.siteRule);
    const repeats = endpoint?.carries === "draft" || url === TO_WORKER;
    const found = request.fixed ? without(inspection) : inspection;
    return await conclude(found, { body, repeats, attachments }, content, place, compiled);
  } catch (error) {
    return failed(error, content, place);
  }
}

/** Where no prompt is expected it is a file, which was held on its way into the page. */
async function tooLarge(
  { endpoint }: Inspection,
  content: Decide,
  place: Place,
  compiled: Compiled,
): Promise<Inspected> {
  const fail = compiled.document.fail ?? "closed";
  const goes = fail === "open" || (endpoint?.carries ?? "file") === "file";
  await logged(append(unread(content, place, compiled, "too-large", goes ? "unscanned" : "blocked")));
  return goes ? { outcome: "nothing" } : { outcome: "failed", cause: "too-large", fail };
}

/** What a page sends, and whether it may be the same again with each letter. */
interface Sent {
  body: Uint8Array;
  attachments: Attachments;
  repeats: boolean;
}

async function conclude(
  inspection: Inspection,
  { body, repeats, attachments }: Sent,
  content: Decide,
  place: Place,
  compiled: Compiled,
): Promise<Inspected> {
  const { verdict, texts, endpoint, edits } = inspection;
  if (verdict === undefined || !isWorthARecord(inspection, verdict)) return { outcome: "nothing" };
  const files = inspection.files - attachments.files;
  const entry = entryOf({ ...inspection, files }, verdict, content, place, compiled);
  const seq = await (repeats ? appendOnce(entry, place.tab) : logged(append(entry)));
  await remember(seq, verdict);
  const message = messageFor(compiled, verdict);
  return {
    outcome: "decided",
    seq,
    ...shortened(verdict, texts, attachments),
    draft: endpoint?.carries === "draft",
    fail: compiled.document.fail ?? "closed",
    offer: asWhole(await offerOf(compiled), edits !== undefined),
    ...(edits !== undefined && { redacted: apply(body, edits) }),
    ...(message !== undefined && { message }),
  };
}

/** As a dialog needs it: of files, which come last, excerpts. */
function shortened(
  verdict: Verdict,
  texts: readonly string[],
  { texts: attached }: Attachments,
): { verdict: Told; texts: string[]; names: (string | undefined)[] } {
  const before = texts.length - attached.length;
  const excerpts = verdict.views.slice(before).map((view, nth) => excerptOf(texts[before + nth] ?? "", view));
  return {
    verdict: { ...verdict, views: [...told(verdict).views.slice(0, before), ...excerpts.map(({ view }) => view)] },
    texts: [...texts.slice(0, before), ...excerpts.map(({ text }) => text)],
    names: attached.length === 0 ? [] : [...Array<undefined>(before), ...attached.map(({ name }) => name)],
  };
}

/** A body is redacted as a whole, or not at all. */
function asWhole({ choices, ...offer }: Offer, changeable: boolean): Offer {
  const possible = choices.filter((choice) => changeable || choice !== "redact");
  return { ...offer, choices: possible, chooseFindings: false };
}

/** What can only be sent as it is. */
function without({ edits: _, ...inspection }: Inspection): Inspection {
  return inspection;
}

/** Every prompt; of what else a page sends, and of drafts, only what a rule points out. */
function isWorthARecord({ endpoint }: Inspection, { action }: Verdict): boolean {
  return endpoint?.carries === "prompt" || action !== "allow";
}

function entryOf(
  { texts, unreadable, files, edits, endpoint }: Inspection,
  verdict: Verdict,
  content: Decide,
  place: Place,
  compiled: Compiled,
): Entry {
  const unscanned = unreadable ? "unreadable" : files > 0 ? "unsupported" : undefined;
  const length = unreadable ? content.length : texts.reduce((sum, text) => sum + text.length, 0);
  const about: Decide = { ...content, length, ...(unscanned !== undefined && { unscanned }) };
  const outcome = outcomeOf(verdict, {
    unreadable,
    changeable: edits !== undefined,
    draft: endpoint?.carries === "draft",
  });
  return decision(about, place, compiled, verdict, outcome);
}

/** A draft is sent, or posted to a worker, again with each letter: what a record says of it already is not recorded again. */
async function appendOnce(entry: Entry, tab: number): Promise<number> {
  const said = JSON.stringify({ ...entry, length: 0 });
  const last = drafts.get(tab);
  if (last?.said === said) return last.seq;
  const seq = await logged(append(entry));
  drafts.set(tab, { said, seq });
  return seq;
}

/** By tab: what was recorded last of a draft. */
const drafts = new Map<number, { said: string; seq: number }>();

/** A body that cannot be changed is kept back where it would be redacted; a draft where it would be asked about. */
function outcomeOf(
  { action, answered }: Verdict,
  { unreadable, changeable, draft }: { unreadable: boolean; changeable: boolean; draft: boolean },
): Outcome {
  switch (action) {
    case "allow":
    case "log":
      return unreadable ? "unscanned" : "released";
    case "warn":
      if (answered) return "overridden";
      return draft ? "blocked" : "held";
    case "redact":
      return changeable ? "redacted" : "blocked";
    case "block":
      return "blocked";
  }
}

function apply(body: Uint8Array, edits: readonly BodyEdit[]): Body {
  const grown = edits.reduce((sum, { start, end, bytes }) => sum + bytes.length - (end - start), 0);
  const out = new Uint8Array(body.length + grown);
  let read = 0;
  let written = 0;
  const write = (bytes: ArrayLike<number>) => {
    out.set(bytes, written);
    written += bytes.length;
  };
  for (const { start, end, bytes } of edits) {
    write(body.subarray(read, start));
    write(bytes);
    read = end;
  }
  write(body.subarray(read));
  return encode(out);
}
