/** What was decided lately: about this page first, about others folded away. */
import type { EvidenceRecord, Outcome } from "prompt-dlp";
import { translate } from "../browser.ts";
import type { State } from "../protocol/own-pages.ts";
import { element } from "../ui/element.ts";
import { moment } from "../ui/page.ts";

type DecisionRecord = Extract<EvidenceRecord, { kind: "decision" }>;
type Answer = Extract<EvidenceRecord, { kind: "justification" }>["outcome"];

export function decisions({ records, page }: State): HTMLElement {
  const answers = new Map(
    records.flatMap((record) => (record.kind === "justification" ? [[record.decision, record.outcome]] : [])),
  );
  const items = (of: (host: string) => boolean) =>
    records.flatMap((record) =>
      record.kind === "decision" && of(record.host) ? [item(record, answers.get(record.seq))] : [],
    );
  const here = items((host) => host === page?.host);
  const elsewhere = items((host) => host !== page?.host);
  const section = element(
    "section",
    { "aria-labelledby": "recent" },
    element("h2", { id: "recent" }, translate(page === undefined ? "recent" : "recentHere")),
  );
  const first = page === undefined ? elsewhere : here;
  section.append(first.length === 0 ? element("p", { class: "detail" }, translate("recentNone")) : list(first));
  if (page !== undefined && elsewhere.length > 0) {
    section.append(element("details", {}, element("summary", {}, translate("recentElsewhere")), list(elsewhere)));
  }
  return section;
}

const list = (items: HTMLElement[]): HTMLElement => element("ol", { class: "decisions", tabindex: "0" }, ...items);

function item({ host, outcome, tallies, time, rule }: DecisionRecord, answer: Answer | undefined): HTMLElement {
  const { key, tone } = OUTCOMES[outcome];
  const label = answer === undefined ? translate(key) : `${translate(key)}, ${translate(ANSWERS[answer])}`;
  const found = tallies.map(({ detector, count }) => (count > 1 ? `${detector} × ${count}` : detector)).join(", ");
  return element(
    "li",
    {},
    element("span", { class: `chip ${tone}` }, label),
    element("span", { class: "host" }, host),
    element("time", { datetime: new Date(time).toISOString() }, moment(time)),
    element("span", { class: "detail" }, [found, rule].filter(Boolean).join(" · ")),
  );
}

const OUTCOMES: Readonly<Record<Outcome, { key: string; tone: string }>> = {
  released: { key: "outcomeReleased", tone: "calm" },
  redacted: { key: "outcomeRedacted", tone: "accent" },
  blocked: { key: "outcomeBlocked", tone: "danger" },
  held: { key: "outcomeHeld", tone: "warning" },
  overridden: { key: "answerOverridden", tone: "warning" },
  marked: { key: "outcomeMarked", tone: "calm" },
  unscanned: { key: "outcomeUnscanned", tone: "warning" },
  "failed-open": { key: "outcomeFailedOpen", tone: "warning" },
  "failed-closed": { key: "outcomeFailedClosed", tone: "danger" },
};

const ANSWERS: Readonly<Record<Answer, string>> = {
  overridden: "answerOverridden",
  redacted: "answerRedacted",
  cancelled: "answerCancelled",
};
