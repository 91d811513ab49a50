/**
 * The matrix of what was tried in which editor, application and browser: printed at the end of a
 * run, and kept in docs/compatibility.md. What ran is compared with what stands there, or written
 * with PROMPT_DLP_UPDATE set; what did not run stays as it is.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";
import { ROOT } from "./paths.ts";

const FILE = join(ROOT, "docs/compatibility.md");

/** Sections of the file, by the tests that they show. */
const SECTIONS: Readonly<Record<string, string>> = {
  "matrix.spec.ts": "editors",
  "applications.spec.ts": "applications",
};

const ACTIONS = ["allow", "redact", "warn", "block"] as const;
const BROWSERS = ["chromium", "firefox"] as const;
const COLUMNS = ACTIONS.flatMap((action) => BROWSERS.map((browser) => `${action} ${browser}`));

interface Section {
  /** Subject and channel → action and browser → mark. */
  rows: Map<string, Map<string, string>>;
  /** What is known not to work → why. */
  notes: Map<string, string>;
}

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default class Compatibility implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd(result: FullResult): ReturnType<NonNullable<Reporter["onEnd"]>> {
    let text = readFileSync(FILE, "utf8");
    const before = text;
    for (const [file, name] of Object.entries(SECTIONS)) {
      const tests = this.#tests.filter(({ location }) => basename(location.file) === file);
      if (tests.length === 0) continue;
      const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
      const from = text.indexOf(start) + start.length;
      const to = text.indexOf(end);
      const section = parse(text.slice(from, to));
      // What failed is told elsewhere, and is not how it should be.
      for (const test of tests) if (test.ok()) add(section, test);
      const lines = write(section);
      process.stdout.write(`\n${lines}\n`);
      text = text.slice(0, from) + lines + text.slice(to);
    }
    if (text === before) return;
    if (process.env["PROMPT_DLP_UPDATE"] !== undefined) {
      writeFileSync(FILE, text);
      return;
    }
    if (result.status !== "passed") return;
    process.stderr.write("docs/compatibility.md does not say what ran: run this again with --update\n");
    return Promise.resolve({ status: "failed" });
  }
}

function add({ rows, notes }: Section, test: TestCase): void {
  const [, browser = "", , subject = "", title = ""] = test.titlePath();
  const [channel = "", action = ""] = title.split(", ");
  const row = `${subject} | ${channel}`;
  const cells = rows.get(row) ?? new Map<string, string>();
  cells.set(`${action} ${browser}`, markOf(test));
  rows.set(row, cells);
  const note = `${subject}, ${title} (${browser})`;
  const reason = test.annotations.find(({ type }) => type === "fail" || type === "skip")?.description;
  if (reason === undefined) notes.delete(note);
  else notes.set(note, reason);
}

function markOf(test: TestCase): string {
  if (test.outcome() === "skipped") return "–";
  return test.outcome() === "expected" && test.expectedStatus === "passed" ? "✓" : "✗";
}

function write({ rows, notes }: Section): string {
  const table = [...rows].map(([row, cells]) => {
    const marks = ACTIONS.map((action) =>
      BROWSERS.map((browser) => cells.get(`${action} ${browser}`) ?? "·").join(" "),
    );
    return `| ${row} | ${marks.join(" | ")} |`;
  });
  const reasons = [...notes].sort().map(([note, reason]) => `- ${note}: ${reason}`);
  const head = ["", "channel", ...ACTIONS];
  return [
    `| ${head.join(" | ")} |`,
    `|${"---|".repeat(head.length)}`,
    ...table,
    ...(reasons.length > 0 ? ["", ...reasons] : []),
  ].join("\n");
}

/** The inverse of {@link write}. */
function parse(text: string): Section {
  const section: Section = { rows: new Map(), notes: new Map() };
  for (const line of text.split("\n")) {
    const note = /^- (.+ \(\w+\)): (.+)$/.exec(line);
    if (note !== null) section.notes.set(note[1] ?? "", note[2] ?? "");
    const row = /^\| (\S.*? \| \w+) \| (.+) \|$/.exec(line);
    if (row === null) continue;
    const marks = (row[2] ?? "").split(/ \| | /);
    const known = COLUMNS.map((column, i) => [column, marks[i] ?? "·"] as const).filter(([, mark]) => mark !== "·");
    section.rows.set(row[1] ?? "", new Map(known));
  }
  return section;
}
