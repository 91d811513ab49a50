import type { DetectorInfo, Finding, Utf16 } from "prompt-dlp";
import { createCard } from "./card.ts";
import { showDetectors } from "./detector-list.ts";
import { difference, shift } from "./edit.ts";
import { createEditor } from "./editor.ts";
import { byId } from "./element.ts";
import { createFindingsList } from "./findings-list.ts";
import type { Mark } from "./marked-text.ts";
import { createRedactedText } from "./redacted-text.ts";
import { firstSample, showSamples } from "./samples.ts";
import { createScanner } from "./scanner.ts";
import { createSummary } from "./summary.ts";

/** The text that the findings are of. */
let text = "";
let findings: readonly Finding<Utf16>[] = [];
let declarations: ReadonlyMap<string, DetectorInfo> = new Map();

const summary = createSummary();
const redacted = createRedactedText(summary.announce);
const card = createCard(() => emphasise(undefined));

const editor = createEditor({
  changed: (changed) => {
    // Until the scan of it is done, findings move along with the text that they are in.
    findings = shift(findings, difference(text, changed));
    text = changed;
    editor.mark(text, marks());
    summary.busy();
    scanner.scan(changed);
  },
  pointed: (spot) => {
    const finding = spot && findings[spot.finding];
    if (finding) {
      emphasise(spot.finding);
      card.show(finding, declarations.get(finding.detector), spot.box);
    } else {
      card.hide();
    }
  },
});

const list = createFindingsList({
  chosen: (index) => {
    const finding = findings[index];
    if (finding) editor.jump(index, finding.start, finding.end);
  },
  pointed: emphasise,
});

const scanner = createScanner({
  ready: (detectors) => {
    declarations = new Map(detectors.map((detector) => [detector.id, detector]));
    showDetectors(detectors);
  },
  scanned: (scanned, scan) => {
    text = scanned;
    findings = scan.view.findings;
    editor.mark(text, marks());
    redacted.show(scanned, scan.view);
    list.show(scanned, findings);
    summary.scanned(scanned, scan);
  },
  decided: summary.decided,
  failed: summary.failed,
});

showSamples((sample) => editor.replace(sample));
byId("clear", HTMLButtonElement).addEventListener("click", () => editor.replace(""));
// Also starts the engine. A browser may have kept the visitor's own text over a reload.
if (editor.text() === "") editor.start(firstSample());
else editor.start(editor.text());

function marks(): Mark[] {
  return findings.map(({ start, end, category, band }, finding) => ({
    start,
    end,
    kind: band === "low" ? `${category}-low` : category,
    finding,
  }));
}

function emphasise(finding: number | undefined): void {
  editor.emphasise(finding);
  redacted.emphasise(finding);
  list.emphasise(finding);
}
