import { byId } from "./element.ts";
import { createMarkedText, type Mark, type Spot } from "./marked-text.ts";

/** What the visitor does. */
export interface Listener {
  /** The text is another one. */
  readonly changed: (text: string) => void;
  /** The pointer or the caret came to a finding, or left it. */
  readonly pointed: (spot: Spot | undefined) => void;
}

/**
 * A text area whose text lies over the same text with marks, line on line. Typing, caret, undo, input
 * methods and screen readers have to do with the text area only.
 */
export interface Editor {
  readonly text: () => string;
  /** Shows a text without taking the focus. */
  readonly start: (text: string) => void;
  /** Puts `text` in the place of the whole; one step of undo where the text is not huge. */
  readonly replace: (text: string) => void;
  /** Marks the text, which is given again because asking the text area for it copies it. */
  readonly mark: (text: string, marks: readonly Mark[]) => void;
  readonly emphasise: (finding: number | undefined) => void;
  /** Selects a finding and scrolls there. */
  readonly jump: (finding: number, start: number, end: number) => void;
}

/** Longest text that is put in as an edit which can be undone; browsers are slow at it. */
const LONGEST_UNDO = 100_000;

export function createEditor(listener: Listener): Editor {
  const input = byId("text", HTMLTextAreaElement);
  const scroller = byId("editor", HTMLElement);
  const marked = createMarkedText(byId("marks", HTMLElement), scroller);

  input.addEventListener("input", changed);

  input.addEventListener("pointermove", ({ clientX, clientY, pointerType }) => {
    if (pointerType === "mouse") listener.pointed(marked.spotAt(clientX, clientY));
  });
  input.addEventListener("pointerleave", () => listener.pointed(undefined));
  input.addEventListener("click", atCaret);
  input.addEventListener("keyup", ({ key }) => {
    if (/^(Arrow|Home|End|Page)/.test(key)) atCaret();
  });
  input.addEventListener("blur", () => listener.pointed(undefined));

  let marks: readonly Mark[] = [];

  function changed(): void {
    listener.pointed(undefined);
    listener.changed(input.value);
  }

  /** Waits for the frame in which the browser scrolls to the caret. */
  function atCaret(): void {
    requestAnimationFrame(() => setTimeout(lookAtCaret));
  }

  function lookAtCaret(): void {
    const { selectionStart, selectionEnd } = input;
    const under = marks.find(({ start, end }) => start <= selectionStart && selectionEnd <= end);
    listener.pointed(under && marked.spotOf(under.finding));
  }

  function replace(text: string): void {
    input.focus({ preventScroll: true });
    input.select();
    const undoable = text.length + input.value.length <= LONGEST_UNDO;
    const edited = undoable && document.execCommand(text === "" ? "delete" : "insertText", false, text);
    if (!edited) start(text);
    input.setSelectionRange(0, 0);
    scroller.scrollTop = 0;
  }

  function start(text: string): void {
    input.value = text;
    changed();
  }

  return {
    text: () => input.value,
    start,
    replace,
    mark: (text, updated) => {
      marks = updated;
      marked.update(text, updated);
    },
    emphasise: marked.emphasise,
    jump: (finding, start, end) => {
      input.focus({ preventScroll: true });
      input.setSelectionRange(start, end);
      const box = marked.spotOf(finding)?.box;
      const window = scroller.getBoundingClientRect();
      if (box) scroller.scrollBy({ top: box.top - window.top - window.height / 2 });
      scroller.scrollIntoView({ block: "nearest" });
    },
  };
}
