/** What was decided about files, in words for the employee. */
import type { Unscanned } from "prompt-dlp";
import { translate } from "../browser.ts";
import type { Inspected } from "../content/files.ts";
import type { Matter } from "./contract.ts";
import { type Explained, type ExplainedFinding, explainViews } from "./explanation.ts";

export function explainFiles(matter: Matter, { excerpts, names, unread, redactable }: Inspected): Explained {
  const { texts, verdict, offer } = matter;
  // Copies of files are made with everything replaced, or not at all.
  const choices = redactable ? offer.choices : offer.choices.filter((choice) => choice !== "redact");
  const offered = { ...offer, choices, chooseFindings: false };
  const explained = explainViews({ ...matter, texts: [...texts, ...excerpts], offer: offered }, names);
  const cannot = verdict.unredactable ? [translate("whyUnredactable")] : [];
  return {
    ...explained,
    hasFiles: true,
    acted: [
      ...explained.acted.map((finding) => ({ ...finding, why: [...cannot, ...finding.why] })),
      ...unread.map(explainUnread),
    ],
  };
}

function explainUnread({ name, why }: Inspected["unread"][number]): ExplainedFinding {
  const detector = why === "unsupported" ? "unsupported-file" : "unreadable-file";
  return { detector, category: "custom", title: translate("unreadFile"), file: name, why: [translate(REASONS[why])] };
}

const REASONS: Readonly<Record<Unscanned, string>> = {
  "too-large": "whyTooLarge",
  timeout: "whyTimeout",
  unsupported: "whyUnsupported",
  encrypted: "whyEncrypted",
  unreadable: "whyUnreadable",
  "engine-unavailable": "whyUnreadable",
};
