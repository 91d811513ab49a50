/**
 * The text of markup as it is read, not as it is written. The parser takes anything for markup, does
 * not fetch, and knows no entities but the predefined ones.
 */
import { Parser } from "htmlparser2";

/** What stands for an element: in front of what it holds, or behind. */
interface Breaks {
  before?: string;
  after?: string;
}

export function textOfHtml(html: string): string {
  return textOf(html, false, (name) => HTML[name] ?? {}, new Set(["script", "style"]));
}

/** Each element may hold a value of its own. */
export function textOfXml(xml: string): string {
  return textOf(xml, true, () => ({ before: "\n", after: "\n" }));
}

/**
 * Word processing, slides, drawings, charts: in both families of office formats, elements of the
 * same local names do the same. Source: ISO/IEC 29500-1, §17.3–17.4, §21.1.2; OpenDocument 1.3, §5–6, §9.1.
 */
export function textOfOffice(xml: string): string {
  let cells = 0;
  return textOf(
    xml,
    true,
    (name) => {
      const local = name.slice(name.indexOf(":") + 1);
      return OFFICE[local] ?? {};
    },
    new Set(),
    (name, opened) => {
      if (/:(tc|table-cell)$/u.test(name)) cells += opened ? 1 : -1;
      return cells > 0;
    },
  );
}

const LINE: Breaks = { after: "\n" };

const HTML: Readonly<Record<string, Breaks>> = {
  ...Object.fromEntries(
    (
      "address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
      "hr li main nav ol option p pre section table title tr ul"
    )
      .split(" ")
      .map((name) => [name, { before: "\n", after: "\n" }]),
  ),
  br: { before: "\n" },
  td: { after: "\t" },
  th: { after: "\t" },
};

const OFFICE: Readonly<Record<string, Breaks>> = {
  p: LINE,
  h: LINE,
  tr: LINE,
  "table-row": LINE,
  br: LINE,
  cr: LINE,
  "line-break": LINE,
  tab: { before: "\t" },
  tc: { after: "\t" },
  "table-cell": { after: "\t" },
  s: { before: " " },
  noBreakHyphen: { before: "-" },
  // Of charts and properties, each element holds a value.
  v: LINE,
  lpwstr: LINE,
  title: LINE,
  subject: LINE,
  creator: LINE,
  description: LINE,
  keywords: LINE,
};

/** @param inCell told of each element; gives whether paragraphs are now within a cell, and so no lines */
function textOf(
  markup: string,
  xmlMode: boolean,
  breaks: (name: string) => Breaks,
  skipped: ReadonlySet<string> = new Set(),
  inCell: (name: string, opened: boolean) => boolean = () => false,
): string {
  const pieces: string[] = [];
  let skipping = 0;
  let within = false;
  const add = (text: string | undefined) => {
    if (text !== undefined && skipping === 0) pieces.push(text);
  };
  const parser = new Parser(
    {
      onopentag(name) {
        within = inCell(name, true);
        if (skipped.has(name)) skipping++;
        add(breaks(name).before);
      },
      ontext: add,
      onclosetag(name) {
        within = inCell(name, false);
        if (skipped.has(name)) skipping--;
        const { after } = breaks(name);
        add(within && after === "\n" ? " " : after);
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(markup);
  return pieces.join("");
}
