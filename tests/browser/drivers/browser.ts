/** What the shared behaviours ask of a browser. Each browser has a driver that gives it. */

/** A browser with its own clipboard, with the extension or without. */
export interface Browser {
  open(address: string): Promise<Tab>;
  /** The same in a window of its own, where it is in front whatever is in front elsewhere. */
  openBeside(address: string): Promise<Tab>;
  /** Opens a page of the extension. */
  openOwn(page: OwnPage): Promise<Tab>;
  /** Stops the extension's background, as the browser does when it has nothing to do, or memory runs short. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export type OwnPage = "popup" | "options";

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
  /** What the page has written to the console since it was opened. */
  readonly console: readonly string[];
  toFront(): Promise<void>;
  /** The frame of this name, as soon as it has loaded. Keys go to the page that has the focus. */
  frame(name: string): Promise<Tab>;
  /** Drops what was dragged from outside of the browser, `x` and `y` pixels into the element. */
  drop(selector: string, place: Point, what: Dragged): Promise<void>;
  /** Chooses files in a file field, as the browser's own dialog does. */
  choose(selector: string, paths: readonly string[]): Promise<void>;
  /** The same by the dialog that a click on an element opens. */
  chooseBy(selector: string, paths: readonly string[]): Promise<void>;
  /** What the page has the browser download when it does this, as text. */
  download(act: () => Promise<void>): Promise<string>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** In CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Text by MIME type, and the paths of files. */
export interface Dragged {
  strings?: Readonly<Record<string, string>>;
  files?: readonly string[];
}

/** The extension's interface, on a page of its own or over another, read as assistive technology reads it. */
export interface OverlayReader {
  /** Waits for something of this role and name, if need be longer than usual, in milliseconds. */
  find(role: string, name: string | RegExp, timeout?: number): Promise<unknown>;
  /** Clicks it with the real mouse. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Waits until it has the focus. */
  focused(role: string, name: string): Promise<void>;
  /** Waits until nothing of this role is there. */
  gone(role: string): Promise<void>;
  /** All of its text, a line for each piece; in some browsers that of the page, too. */
  text(): Promise<string>;
  /** Where its top left corner is drawn, in the viewport. */
  boxOf(role: string, name: string | RegExp): Promise<Point>;
  /** Its width in CSS pixels. */
  width(role: string, name: string | RegExp): Promise<number>;
  /** Where the top left corner of the element that holds this text is drawn, in the viewport; NaN where there is none. */
  placeOf(text: string): Promise<Point>;
}
