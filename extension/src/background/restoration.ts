/** Gives a page's content script the originals behind labels: those of its own tab and host only. */
import type { Restoration } from "prompt-dlp";
import type { Restore, Restored } from "../protocol/page.ts";
import { onTrial } from "./conversations.ts";
import { core } from "./engine.ts";
import type { Place } from "./place.ts";
import { compiledFor, inForce } from "./policy.ts";

export async function restore({ labels }: Restore, place: Place): Promise<Restored> {
  const on = await core();
  const compiled = compiledFor(on, await inForce());
  const { show = "overlay", copy = true }: Restoration = compiled.document.redaction?.restoration ?? {};
  return onTrial(on, place, (conversation, until) => {
    const restorable = !conversation.isEmpty && (show !== "never" || copy);
    const original = (label: string): string | null => {
      const restored = restorable ? conversation.restore(label) : label;
      return restored === label ? null : restored;
    };
    return {
      restorable,
      show,
      copy,
      surrogates: restorable ? conversation.surrogates : [],
      originals: labels.map(original),
      ...(until !== undefined && { until }),
    };
  });
}
