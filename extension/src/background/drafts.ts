/**
 * Text that is still being written. It is looked at, not decided about: no label is used up. What is
 * pointed out in it is recorded once the employee has paused, each value once.
 */
import type { MarkChanges, Situation } from "prompt-dlp";
import type { Mark, Marked } from "../protocol/page.ts";
import { onTrial } from "./conversations.ts";
import { decision, logged, prepare } from "./decisions.ts";
import { append } from "./evidence.ts";
import { openDraft } from "./open-drafts.ts";
import type { Place } from "./place.ts";

export async function mark(next: Mark, place: Place): Promise<Marked> {
  const { start, end, inserted, pause } = next;
  const { on, policy, compiled } = await prepare();
  const { engine } = compiled;
  const situation: Situation = { host: place.host, groups: policy.groups, channel: "type" };
  const draft = openDraft(on, compiled, place, next);
  if (draft === undefined) return { outcome: "unknown" };
  const looked = await onTrial(on, place, (conversation) => {
    const whole = pause !== "none";
    // An edit of nothing is a look at all that is there.
    const isEdit = start < end || inserted !== "" || !whole;
    const edited = isEdit ? draft.edit(engine, start, end, inserted, situation, conversation) : undefined;
    const changes = edited === undefined || whole ? draft.settle(engine, situation, conversation) : edited;
    const text = pause === "long" && changes.marks.length > 0 ? draft.text : undefined;
    return { changes, text, rewritable: engine.rewritesPromptsOf(place.host) };
  });
  const { changes, text, rewritable } = looked;
  if (text !== undefined && (await isNew(place, text, changes.marks))) {
    const content = { channel: "type" as const, views: [text], length: text.length };
    const verdict = await onTrial(on, place, (conversation) => engine.decide([text], situation, conversation));
    await logged(append(decision(content, place, compiled, verdict, "marked")));
  }
  return { outcome: "marked", changes, rewritable };
}

/** Whether there is a value among them that has not been recorded for this tab and host. */
async function isNew({ tab, host }: Place, text: string, marks: MarkChanges["marks"]): Promise<boolean> {
  const names = marks.map(({ start, end }) => hash(`${tab} ${host} ${text.slice(start, end)}`));
  const before = recorded.size;
  for (const name of await Promise.all(names)) recorded.add(name);
  return recorded.size > before;
}

/** Keyed hashes, in memory only. */
const recorded = new Set<string>();
const KEY = crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);

async function hash(value: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await KEY, new TextEncoder().encode(value));
  return [...new Uint8Array(signature)].join();
}
