/**
 * Frames that the page makes itself. The browser brings the extension's scripts into an empty frame at
 * once, but into one that is to load something (`src`, `srcdoc`) only when that comes: until then its
 * window is there, with functions of its own. So it is guarded from here, before the page can reach it.
 */
import { apply, getter, isGuarded, replace, replaceAccessor, uncurry } from "./natives.ts";

type Realm = Window & typeof globalThis;

/** Methods that can bring a frame into the document. */
const INSERTING: readonly (readonly [owner: string, methods: readonly string[]])[] = [
  ["Node", ["appendChild", "insertBefore", "replaceChild"]],
  ["Element", ["append", "prepend", "before", "after", "replaceWith", "replaceChildren", "moveBefore"]],
  ["Element", ["insertAdjacentElement", "insertAdjacentHTML", "setHTML", "setHTMLUnsafe"]],
  ["CharacterData", ["before", "after", "replaceWith"]],
  ["DocumentFragment", ["append", "prepend", "replaceChildren", "moveBefore"]],
  ["Document", ["append", "prepend", "replaceChildren", "write", "writeln", "execCommand"]],
  ["Range", ["insertNode", "surroundContents"]],
  ["ShadowRoot", ["setHTML", "setHTMLUnsafe"]],
];

/** Properties that can bring a frame into the document when they are set, or give its window when they are read. */
const REACHING: readonly (readonly [owner: string, properties: readonly string[]])[] = [
  ["Element", ["innerHTML", "outerHTML"]],
  ["ShadowRoot", ["innerHTML"]],
  ["HTMLIFrameElement", ["contentWindow", "contentDocument"]],
  ["HTMLObjectElement", ["contentWindow", "contentDocument"]],
];

/** Guards the frames that come into a window, each with `guard`. */
export function guardFrames(realm: Realm, guard: (realm: Realm) => void): void {
  const count = getter(realm, "length");
  const addressOf = getter(realm.Document.prototype, "URL");
  const hasAttribute = uncurry(realm.Element.prototype.hasAttribute);
  let known = count(realm);

  /** Looks through the frames where there are others than last time. */
  const look = (certainly: boolean) => {
    const now = count(realm);
    if (now === known && !certainly) return;
    known = now;
    for (let nth = 0; nth < now; nth++) guardFrame(realm[nth] as Realm);
  };

  function guardFrame(frame: Realm): void {
    try {
      const { document, frameElement } = frame;
      if (frameElement === null || addressOf(document) !== "about:blank" || isGuarded(frame.fetch)) return;
      if (hasAttribute(frameElement, "src") || hasAttribute(frameElement, "srcdoc")) guard(frame);
    } catch {
      // of another origin: the page cannot reach into it either
    }
  }

  each(INSERTING, (owner, name) => {
    // One frame may take another's place.
    const certainly = name === "replaceChild" || name === "replaceWith" || name === "replaceChildren";
    replace(
      prototypeOf(realm, owner),
      name,
      (native) =>
        function (this: unknown, ...parameters: unknown[]) {
          const result = apply(native, this, parameters);
          look(certainly);
          return result;
        },
    );
  });
  each(REACHING, (owner, name) => {
    replaceAccessor(
      prototypeOf(realm, owner),
      name,
      (native) =>
        function (this: unknown, ...parameters: unknown[]) {
          const result = apply(native, this, parameters);
          look(true);
          return result;
        },
    );
  });
}

type Functions = Record<string, (...parameters: unknown[]) => unknown>;

const prototypeOf = (realm: Realm, name: string): Functions =>
  (realm as unknown as Record<string, { prototype: Functions }>)[name]?.prototype ?? {};

/** Arrays are walked by index: their iterator belongs to the page, once it runs. */
function each(all: typeof INSERTING, work: (owner: string, name: string) => void): void {
  for (let nth = 0; nth < all.length; nth++) {
    const names = all[nth]?.[1] ?? [];
    for (let at = 0; at < names.length; at++) work(all[nth]?.[0] ?? "", names[at] ?? "");
  }
}
