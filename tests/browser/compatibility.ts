/**
 * The matrix of what was tried in which editor, application and browser: printed at the end of a
 * run, and kept in docs/compatibility.md. A section whose tests all ran is compared with what
 * stands there, or written with PROMPT_DLP_UPDATE set.
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

/** Subject and channel → action and browser → mark. */
type Matrix = Map<string, Map<string, string>>;

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default class Compatibility implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd(result: FullResult): ReturnType<NonNullable<Reporter["onEnd"]>> {
    let fresh = true;
    for (const [file, section] of Object.entries(SECTIONS)) {
      const tests = this.#tests.filter(({ location }) => basename(location.file) === file);
      if (tests.length === 0) continue;
      const matrix = matrixOf(tests);
      const lines = [...table(matrix), ...notes(tests)].join("\n");
      process.stdout.write(`\n${lines}\n`);
      if (isComplete(matrix)) fresh &&= keep(section, lines);
    }
    return fresh || result.status !== "passed" ? undefined : Promise.resolve({ status: "failed" });
  }
}

function matrixOf(tests: readonly TestCase[]): Matrix {
  const matrix: Matrix = new Map();
  for (const test of tests) {
    const [, browser = "", , subject = "", title = ""] = test.titlePath();
    const [channel = "", action = ""] = title.split(", ");
    const row = `${subject} | ${channel}`;
    const cells = matrix.get(row) ?? new Map<string, string>();
    cells.set(`${action} ${browser}`, markOf(test));
    matrix.set(row, cells);
  }
  return matrix;
}

function markOf(test: TestCase): string {
  if (test.expectedStatus === "failed") return "✗";
  switch (test.outcome()) {
    case "expected":
      return "✓";
    case "skipped":
      return "–";
    default:
      return "✗";
  }
}

function table(matrix: Matrix): string[] {
  const head = ["", "channel", ...ACTIONS.map((action) => action)];
  const rows = [...matrix].map(([row, cells]) => {
    const marks = ACTIONS.map((action) => {
      const pair = BROWSERS.map((browser) => cells.get(`${action} ${browser}`));
      return pair.every((mark) => mark === undefined) ? "" : pair.map((mark) => mark ?? "?").join(" ");
    });
    return `| ${row} | ${marks.join(" | ")} |`;
  });
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows];
}

/** Why something was not tried, or is known not to work. */
function notes(tests: readonly TestCase[]): string[] {
  const known = new Set<string>();
  for (const test of tests) {
    const [, browser = "", , subject = "", title = ""] = test.titlePath();
    for (const { type, description } of test.annotations) {
      if ((type === "skip" || type === "fail") && description)
        known.add(`- ${subject}, ${title} (${browser}): ${description}`);
    }
  }
  return known.size === 0 ? [] : ["", ...known];
}

const isComplete = (matrix: Matrix): boolean =>
  [...matrix.values()].every((cells) =>
    [...cells.keys()].every((key) => BROWSERS.every((browser) => cells.has(`${key.split(" ")[0]} ${browser}`))),
  );

/** Gives whether the section is what was to be there. */
function keep(section: string, lines: string): boolean {
  const text = readFileSync(FILE, "utf8");
  const [start, end] = [`<!-- ${section} -->\n`, `\n<!-- end of ${section} -->`];
  const from = text.indexOf(start) + start.length;
  const next = text.slice(0, from) + lines + text.slice(text.indexOf(end));
  if (next === text) return true;
  if (process.env["PROMPT_DLP_UPDATE"] === undefined) {
    process.stderr.write(
      `docs/compatibility.md is not what ran: cargo xtask test --only ${suiteOf(section)} --update\n`,
    );
    return false;
  }
  writeFileSync(FILE, next);
  return true;
}

const suiteOf = (section: string): string => (section === "editors" ? "browser" : section);
