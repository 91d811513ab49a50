/** Reads the extension's interface, which is in a closed shadow root: the protocol gives it, the page cannot. */
import { expect } from "@playwright/test";
import type { Frame, Page } from "puppeteer-core";
import { contextOf, type Remote, send } from "./bidi.ts";
import type { OverlayReader, Point } from "./browser.ts";

/** What is read of an element. */
interface Found {
  nth: number;
  role: string;
  name: string;
  focused: boolean;
  /** Of its box in its frame. */
  corner: Point;
  middle: Point;
  width: number;
}

interface Seen {
  found: Found[];
  texts: { text: string; corner: Point }[];
}

/** @param own whether the page is one of the extension's */
export function firefoxOverlay(page: Page, frame: Frame, own = false): OverlayReader {
  const all = async (role: string, name: string | RegExp) =>
    (await see(page, frame, own)).found.filter(
      (each) => each.role === role && (typeof name === "string" ? each.name === name : name.test(each.name)),
    );
  const find = async (role: string, name: string | RegExp, timeout = 10_000): Promise<Found> => {
    let found: Found | undefined;
    await expect
      .poll(
        async () => {
          [found] = await all(role, name);
          return found !== undefined;
        },
        { message: `${role} ${name}`, timeout },
      )
      .toBe(true);
    return found as Found;
  };
  return {
    find,
    async click(role, name) {
      const { nth } = await find(role, name);
      const { found } = await see(page, frame, own, nth);
      const { middle } = found[nth] as Found;
      const box = frame.parentFrame() === null ? null : await (await frame.frameElement())?.boundingBox();
      await page.mouse.click((box?.x ?? 0) + middle.x, (box?.y ?? 0) + middle.y);
    },
    async focused(role, name) {
      const focused = async () => {
        const { found } = await see(page, frame, own);
        return found.filter((each) => each.focused).map((each) => `${each.role} ${each.name}`);
      };
      await expect.poll(focused).toEqual([`${role} ${name}`]);
    },
    async gone(role) {
      await expect.poll(async () => (await all(role, /.*/)).length, `no ${role}`).toBe(0);
    },
    text: async () => (await see(page, frame, own)).texts.map(({ text }) => text).join("\n"),
    boxOf: async (role, name) => (await find(role, name)).corner,
    width: async (role, name) => (await find(role, name)).width,
    async placeOf(text) {
      const { texts } = await see(page, frame, own);
      return texts.find((each) => each.text === text)?.corner ?? { x: Number.NaN, y: Number.NaN };
    },
  };
}

/** What is in the closed shadow root or, of an own page of the extension, in its document; after the nth was scrolled into view. */
async function see(page: Page, frame: Frame, own: boolean, nth?: number): Promise<Seen> {
  const target = { context: contextOf(frame), sandbox: "overlay" }; // the page's own functions may lie
  const { result } = await send<{ result: Remote }>(page.browser(), "script.evaluate", {
    expression: "document.documentElement",
    awaitPromise: false,
    target,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
  });
  const hosts = result.value?.children ?? [];
  const closed = hosts.map(({ value }) => value?.shadowRoot).find((shadow) => shadow?.value?.mode === "closed");
  const root = own ? result : closed;
  if (root?.sharedId === undefined) return { found: [], texts: [] };
  const answer = await send<{ result: { value: string } }>(page.browser(), "script.callFunction", {
    functionDeclaration: String(look),
    awaitPromise: false,
    target,
    arguments: [{ sharedId: root.sharedId }, { type: "number", value: nth ?? -1 }],
  });
  return JSON.parse(answer.result.value);
}

/** Runs beside the page's world, given the root. Knows the elements that the interface is made of. */
function look(top: ShadowRoot | Element, scrolledTo: number): string {
  const root = top.getRootNode() as ShadowRoot | Document;
  const roles = {
    dialog: "dialog",
    status: "[role=status]",
    button: "button",
    radio: "input[type=radio]",
    textbox: "textarea, input[type=text]",
    image: "[role=img]",
    progressbar: "progress",
    heading: "h1, h2, h3",
    region: "section",
    listitem: "li",
  };
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute("aria-labelledby");
    const label = labelledBy === null ? null : root.getElementById(labelledBy);
    const [own] = (element as HTMLInputElement).labels ?? []; // undefined for what can have none
    return element.ariaLabel ?? (label ?? own ?? element).textContent?.trim() ?? "";
  };
  const elements = Object.entries(roles).flatMap(([role, selector]) =>
    [...top.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ role, element })),
  );
  elements[scrolledTo]?.element.scrollIntoView({ block: "nearest" });
  const found = elements.map(({ role, element }, nth) => {
    const { x, y, width: drawn, height } = element.getBoundingClientRect();
    const middle = { x: x + drawn / 2, y: y + height / 2 };
    const width = (element as HTMLElement).offsetWidth; // while it arrives it is drawn smaller
    return {
      nth,
      role,
      name: nameOf(element),
      focused: element === root.activeElement,
      corner: { x, y },
      middle,
      width,
    };
  });
  const texts: { text: string; corner: Point }[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node instanceof HTMLElement ? node : node.parentElement;
    const text = node instanceof HTMLElement ? node.dataset["original"] : node.textContent?.trim(); // drawn by a style sheet
    if (!text || !element?.checkVisibility()) continue;
    const { x, y } = element.getBoundingClientRect();
    texts.push({ text, corner: { x, y } });
  }
  return JSON.stringify({ found, texts });
}
