/** What a page of an editor lets the tests ask. */

/** An editor as it sees itself: what a chat page would send, not what is drawn. */
export interface Model {
  document: unknown;
  selection: unknown;
  text: string;
  /** The text in front of the caret. */
  before: string;
}

/** A paste or drop as the page's own handlers see it. */
interface Received {
  kind: string;
  strings: Record<string, string>;
  files: string[];
}

/** Has the page answer for its editor, and note what reaches it. */
export function expose(modelOf: () => Model): void {
  const received: Received[] = [];
  for (const kind of ["paste", "drop"] as const) {
    addEventListener(kind, (event) => received.push(contentOf(event as ClipboardEvent | DragEvent)), true);
  }
  Object.assign(window, { modelOf, received });
}

function contentOf(event: ClipboardEvent | DragEvent): Received {
  const data = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
  const types = [...(data?.types ?? [])].filter((type) => type !== "Files").sort();
  return {
    kind: event.type,
    strings: Object.fromEntries(types.map((type) => [type, data?.getData(type) ?? ""])),
    files: [...(data?.files ?? [])].map(({ name, type, size }) => `${name} ${type} ${size}`),
  };
}
