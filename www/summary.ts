import type { Action, Category, Finding, RecordSet, Utf16 } from "prompt-dlp";
import { CATEGORIES, CATEGORY_TITLES } from "./categories.ts";
import { byId, element } from "./element.ts";
import type { Decision, Scan } from "./messages.ts";

/** The line of figures under the text. */
export interface Summary {
  readonly busy: () => void;
  readonly scanned: (text: string, scan: Scan) => void;
  readonly decided: (decision: Decision) => void;
  readonly failed: (message: string) => void;
  /** Says something to a screen reader, after what it is saying now. */
  readonly announce: (message: string) => void;
}

/** Milliseconds of rest in typing after which a screen reader is told. */
const REST = 1000;

/** Fewest bytes for a rate: below, the call itself takes longer than the scan. */
const FEWEST_RATED = 10_000;

const ACTION_TITLES: Readonly<Record<Action, string>> = {
  allow: "allowed",
  log: "allowed and recorded",
  warn: "held until you say why",
  redact: "redacted",
  block: "blocked",
};

const numbers = new Intl.NumberFormat("en");

export function createSummary(): Summary {
  const region = byId("summary", HTMLElement);
  const counts = byId("counts", HTMLElement);
  const figures = byId("figures", HTMLElement);
  const verdict = byId("verdict", HTMLElement);
  const spoken = byId("spoken", HTMLElement);
  let resting: ReturnType<typeof setTimeout> | undefined;

  function announce(message: string): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      spoken.textContent = message;
    }, REST);
  }

  function scanned(text: string, { view, elapsed, bytes }: Scan): void {
    figures.classList.remove("busy");
    region.classList.remove("failed");
    const sentence = inWords(view.findings);
    const found = [...records(view.recordSets), ...chips(view.findings)];
    counts.replaceChildren(...(found.length > 0 ? found : [sentence]));
    figures.textContent =
      bytes === 0 ? "" : `${numbers.format(text.length)} characters · ${duration(elapsed)}${rate(bytes, elapsed)}`;
    announce(sentence);
  }

  return {
    busy: () => figures.classList.add("busy"),
    scanned,
    decided: ({ action, rule }) => {
      verdict.className = `verdict ${action}`;
      verdict.replaceChildren(
        "Built-in policy, on paste: ",
        element("strong", {}, ACTION_TITLES[action]),
        ` · ${rule ?? "no rule matches"}`,
      );
    },
    failed: (message) => {
      figures.classList.remove("busy");
      region.classList.add("failed");
      counts.textContent = `The engine stopped: ${message}. It starts again with your next edit.`;
      figures.textContent = "";
      verdict.textContent = "";
      announce(counts.textContent);
    },
    announce,
  };
}

/** How many records stand in one place. */
function records(sets: readonly RecordSet<Utf16>[] = []): HTMLElement[] {
  return sets
    .filter(({ band }) => band !== "low")
    .map(({ records, columns }) => {
      const holds = columns.map(({ kind, values }) => `${numbers.format(values)} × ${kind}`).join(", ");
      return element("span", { class: "chip", title: holds }, element("b", {}, numbers.format(records)), " records");
    });
}

/** How many findings of each category. */
function chips(findings: readonly Finding<Utf16>[]): HTMLElement[] {
  const count = new Map<Category, number>();
  for (const { category } of findings) count.set(category, (count.get(category) ?? 0) + 1);
  return CATEGORIES.flatMap((category) => {
    const found = count.get(category);
    if (found === undefined) return [];
    return [
      element(
        "span",
        { class: "chip" },
        element("b", {}, numbers.format(found)),
        " ",
        element("span", { class: `swatch ${category}` }, CATEGORY_TITLES[category]),
      ),
    ];
  });
}

function inWords(findings: readonly Finding<Utf16>[]): string {
  if (findings.length === 0) return "Nothing found";
  const likely = findings.filter(({ band }) => band !== "low").length;
  return `${numbers.format(findings.length)} found, ${numbers.format(likely)} of them redacted`;
}

function duration(milliseconds: number): string {
  if (milliseconds < 0.1) return "less than 0.1 ms";
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

/** Bytes per microsecond are megabytes per second. */
function rate(bytes: number, milliseconds: number): string {
  return bytes < FEWEST_RATED ? "" : ` · ${(bytes / milliseconds / 1000).toFixed(1)} MB/s`;
}
