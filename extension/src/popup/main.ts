/** The popup: whether protection is on, under which policy, what was decided lately, and the evidence as a file. */
import type { EvidenceRecord, Outcome, PolicySource } from "prompt-dlp";
import { onLocalChanged, translate, uiLanguage } from "../browser.ts";
import { ask, type State } from "../protocol.ts";
import { element } from "../ui/element.ts";
import { FAILURES } from "../ui/texts.ts";

void show();
onLocalChanged(() => void show()); // another policy, or a problem

async function show(): Promise<void> {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = translate("@@bidi_dir");
  const state = await ask("state", {}).catch(() => undefined);
  const main = document.querySelector("main");
  main?.replaceChildren(...(state === undefined ? [unavailable()] : contents(state)));
  main?.removeAttribute("aria-busy");
}

function contents(state: State): HTMLElement[] {
  const attention = state.engine === undefined || state.policy.refused !== undefined;
  return [heading(!attention), facts(state), ...refusal(state), ...problems(state), decisions(state), evidenceExport()];
}

function unavailable(): HTMLElement {
  return element(
    "div",
    {},
    heading(false),
    element("p", { class: "alert", role: "alert" }, translate("failedNoAnswer")),
  );
}

function heading(on: boolean): HTMLElement {
  return element(
    "header",
    { class: on ? "on" : "attention" },
    element("img", { src: "icons/48.png", alt: "", width: "32", height: "32" }),
    element(
      "div",
      {},
      element("h1", {}, translate("name")),
      element("p", { class: "status" }, translate(on ? "popupOn" : "popupAttention")),
    ),
  );
}

function facts({ policy, engine, evidence }: State): HTMLElement {
  const { checkpoint } = evidence;
  const rows: [string, string, string][] = [
    [
      translate("policy"),
      translate(SOURCES[policy.source]),
      [`${policy.id}, ${translate("version", String(policy.version))}`, ...policy.groups].join(" · "),
    ],
    [
      translate("engine"),
      engine === undefined ? translate("engineStopped") : translate("version", engine.version),
      engine === undefined ? "" : engine.detectors.slice(0, 12),
    ],
    [
      translate("evidence"),
      translate("evidenceSize", String(evidence.size)),
      checkpoint === undefined
        ? translate("checkpointNone")
        : translate("checkpoint", String(checkpoint.size), moment(checkpoint.time)),
    ],
  ];
  return element(
    "dl",
    { class: "facts" },
    ...rows.map(([term, value, detail]) =>
      element("div", {}, element("dt", {}, term), element("dd", {}, value), element("dd", { class: "detail" }, detail)),
    ),
  );
}

function refusal({ policy: { refused } }: State): HTMLElement[] {
  if (refused === undefined) return [];
  const { message, code, path, line, column } = refused;
  const place = [path, line === undefined ? undefined : `${line}:${column ?? 1}`].filter(Boolean).join(" ");
  return [
    element(
      "div",
      { class: "alert", role: "alert" },
      element("p", {}, translate("policyRefused")),
      element("p", { class: "detail" }, `${message} (${[code, place].filter(Boolean).join(", ")})`),
    ),
  ];
}

function problems({ problems: [latest] }: State): HTMLElement[] {
  if (latest === undefined) return [];
  const text = translate(FAILURES[latest.cause]);
  return [
    element(
      "div",
      { class: "alert" },
      element("p", {}, `${translate("problems")}: ${text}`),
      element("p", { class: "detail" }, moment(latest.time)),
    ),
  ];
}

function decisions({ records }: State): HTMLElement {
  const answers = new Map(
    records.flatMap((record) => (record.kind === "justification" ? [[record.decision, record.outcome]] : [])),
  );
  const items = records.flatMap((record) =>
    record.kind === "decision" ? [decision(record, answers.get(record.seq))] : [],
  );
  return element(
    "section",
    { "aria-labelledby": "recent" },
    element("h2", { id: "recent" }, translate("recent")),
    items.length === 0
      ? element("p", { class: "empty" }, translate("recentNone"))
      : element("ol", { class: "decisions", tabindex: "0" }, ...items),
  );
}

type DecisionRecord = Extract<EvidenceRecord, { kind: "decision" }>;
type Answer = Extract<EvidenceRecord, { kind: "justification" }>["outcome"];

function decision({ host, outcome, tallies, time, rule }: DecisionRecord, answer: Answer | undefined): HTMLElement {
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

function evidenceExport(): HTMLElement {
  const button = element("button", { type: "button", class: "primary" }, translate("exportEvidence"));
  const said = element("p", { class: "detail", role: "status" }, translate("noContent"));
  button.addEventListener("click", async () => {
    button.disabled = true;
    const exported = await ask("export", {}).catch(() => undefined);
    if (exported !== undefined) download(exported.name, exported.file);
    said.textContent = exported === undefined ? translate("exportFailed") : translate("exported", exported.name);
    button.disabled = false;
  });
  return element("footer", {}, said, button);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }));
  element("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

function moment(time: number): string {
  const today = new Date(time).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(uiLanguage(), {
    timeStyle: "short",
    ...(!today && { dateStyle: "medium" }),
  }).format(time);
}

const SOURCES: Readonly<Record<PolicySource, string>> = {
  managed: "policyManaged",
  remote: "policyRemote",
  "built-in": "policyBuiltIn",
};

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
