/**
 * Rich text as the engine sees it: one text of everything in it that can carry words, with the
 * place that each stretch came from, so that replacements find their way back and formatting stays.
 *
 * Parsed inertly (no script runs, nothing loads) and written back by the browser's own serialiser;
 * it never touches the page. O(length).
 */
import type { Replacement } from "prompt-dlp";

/** A stretch of a text, in UTF-16 code units, and what is to stand there. */
export type Edit = Pick<Replacement, "start" | "end" | "text">;

/** A text with these stretches replaced, which ascend. */
export function replaced(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: label } of edits) {
    result += text.slice(at, start) + label;
    at = end;
  }
  return result + text.slice(at);
}

export interface Flat {
  /** Text in reading order, a line end between blocks; then comments and attribute values, one a line. */
  text: string;
  /** The HTML again, with stretches of `text` replaced. Call once. */
  replace(edits: readonly Edit[]): string;
}

export function flatten(html: string): Flat {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const flat = new Flattening();
  flat.walk(parsed.documentElement);
  flat.appendAsides();
  return {
    text: flat.text,
    replace(replacements) {
      applyTo(flat.parts, flat.text, replacements);
      return parsed.documentElement.getHTML();
    },
  };
}

/** A stretch of the text and the node it is the value of. */
interface Part {
  start: number;
  end: number;
  node: CharacterData | Attr;
}

class Flattening {
  text = "";
  /** Ascending, not overlapping. */
  readonly parts: Part[] = [];
  /** Comments and attributes: not in reading order, so they come last. */
  readonly #asides: (Comment | Attr)[] = [];

  walk(node: Node): void {
    if (node instanceof Text) {
      this.#append(node, node.data);
    } else if (node instanceof Comment) {
      this.#asides.push(node);
    } else if (node instanceof Element) {
      this.#asides.push(...[...node.attributes].filter(carriesWords));
      const separator = separatorOf(node.localName);
      this.#separate(separator);
      const { childNodes } = node instanceof HTMLTemplateElement ? node.content : node;
      for (const child of childNodes) this.walk(child);
      this.#separate(separator);
    }
  }

  appendAsides(): void {
    for (const node of this.#asides) {
      this.#separate("\n");
      this.#append(node, node instanceof Attr ? node.value : node.data);
    }
  }

  #append(node: CharacterData | Attr, value: string): void {
    this.parts.push({ start: this.text.length, end: this.text.length + value.length, node });
    this.text += value;
  }

  #separate(separator: string): void {
    if (separator !== "" && this.text !== "" && !this.text.endsWith(separator)) this.text += separator;
  }
}

/** A replacement that spans several nodes goes into the first; the others lose their share. */
function applyTo(parts: readonly Part[], text: string, replacements: readonly Edit[]): void {
  const begun = new Set<Edit>();
  let next = 0;
  for (const part of parts) {
    while ((replacements[next]?.end ?? Number.POSITIVE_INFINITY) <= part.start) next++;
    let after = next;
    while ((replacements[after]?.start ?? Number.POSITIVE_INFINITY) < part.end) after++;
    const touching = replacements.slice(next, after);
    if (touching.length > 0) write(part.node, edited(part, text, touching, begun));
  }
}

/** The new value of a part; `begun` are the replacements that stand in an earlier one. */
function edited({ start, end }: Part, text: string, touching: readonly Edit[], begun: Set<Edit>): string {
  let value = "";
  let at = start;
  for (const replacement of touching) {
    value += text.slice(at, Math.max(replacement.start, start));
    if (!begun.has(replacement)) value += replacement.text;
    begun.add(replacement);
    at = Math.min(replacement.end, end);
  }
  return value + text.slice(at, end);
}

function write(node: CharacterData | Attr, value: string): void {
  if (node instanceof Attr) node.value = value;
  else node.data = value;
}

/** How a style looks holds no words, and a picture's bytes are no text. */
function carriesWords({ name, value }: Attr): boolean {
  return value !== "" && name !== "style" && name !== "class" && !value.startsWith("data:image/");
}

export function separatorOf(name: string): string {
  if (name === "td" || name === "th") return "\t";
  return BLOCKS.has(name) ? "\n" : "";
}

/** Elements that begin a line of their own. Source: HTML Standard §15.3 (rendering of flow content). */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre " +
    "script search section style summary table tbody tfoot thead title tr ul"
  ).split(" "),
);
