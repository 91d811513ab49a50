/**
 * Text that is still being written. It is looked at, not decided about: no label is used up. What is
 * pointed out in it is recorded once the employee has paused, each value once.
 */
import type { Verdict } from "prompt-dlp";
import type { Mark, Marked } from "../protocol.ts";
import { onTrial } from "./conversations.ts";
import { decision, logged, prepare } from "./decisions.ts";
import { append } from "./evidence.ts";
import type { Place } from "./router.ts";

export async function mark({ text, settled }: Mark, place: Place): Promise<Marked> {
  const { on, policy, compiled } = await prepare();
  const { typed, sent, rewritable } = await onTrial(on, place, (conversation) => {
    const about = { host: place.host, groups: policy.groups };
    return {
      typed: compiled.engine.decide([text], { ...about, channel: "type" }, conversation),
      rewritable: compiled.engine.rewritesPromptsOf(place.host),
      sent: compiled.engine.decide([text], { ...about, channel: "submit" }, conversation),
    };
  });
  const marks = marksOf(typed);
  if (settled && marks.length > 0 && (await isNew(place, text, marks))) {
    const draft = { channel: "type" as const, views: [text], length: text.length };
    await logged(append(decision(draft, place, compiled, typed, "marked")));
  }
  return { marks, clean: sent.action === "allow" || sent.action === "log" || sent.answered, rewritable };
}

/** What the rule would act on, unless the employee has answered for it already. */
function marksOf({ action, answered, views }: Verdict): Marked["marks"] {
  if (answered) return [];
  return views.flatMap(({ findings, replacements }) =>
    replacements.map(({ start, end, detector }) => {
      const title = findings.find((finding) => finding.detector === detector)?.title ?? detector;
      return { start, end, title, action };
    }),
  );
}

/** Whether there is a value among them that has not been recorded for this tab and host. */
async function isNew({ tab, host }: Place, text: string, marks: Marked["marks"]): Promise<boolean> {
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
