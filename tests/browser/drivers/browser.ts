/** What the shared behaviours ask of a browser. Each browser has a driver that gives it. */

/** A browser with its own clipboard, with the extension or without. */
export interface Browser {
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

/** What both a page and a frame of it are asked. Playwright's `Page` is one. */
export interface Surface {
  readonly keyboard: {
    /** Presses keys together, as in `Control+Shift+V`. */
    press(keys: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  /** Runs a function in the page's own world. */
  evaluate<Argument, Result>(work: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Clicks in the middle of an element, inside open shadow roots too. */
  click(selector: string): Promise<void>;
}

export interface Tab extends Surface {
  readonly overlay: OverlayReader;
  toFront(): Promise<void>;
  /** The frame of this name, as soon as it has loaded. Keys go to the page that has the focus. */
  frame(name: string): Promise<Tab>;
  /** Drops what was dragged from outside of the browser, `x` and `y` pixels into the element. */
  drop(selector: string, place: { x: number; y: number }, strings: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

/** The extension's interface on a page, read as assistive technology reads it. */
export interface OverlayReader {
  /** Waits for something of this role and name. */
  find(role: string, name: string | RegExp): Promise<unknown>;
  /** Clicks it with the real mouse. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Waits until nothing of this role is there. */
  gone(role: string): Promise<void>;
}
