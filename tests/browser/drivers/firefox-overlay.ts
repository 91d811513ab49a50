/** Reads the extension's interface, which is in a closed shadow root: the protocol gives it, the page cannot. */
import { expect } from "@playwright/test";
import type { Frame, Page } from "puppeteer-core";
import { contextOf, type Remote, send } from "./bidi.ts";
import type { OverlayReader } from "./browser.ts";

/** Where something is, in its frame. */
interface Place {
  x: number;
  y: number;
}

export function firefoxOverlay(page: Page, frame: Frame): OverlayReader {
  const places = (role: string, name: string | RegExp) => placesOf(page, frame, role, name);
  const find = async (role: string, name: string | RegExp): Promise<Place> => {
    let found: Place[] = [];
    await expect
      .poll(async () => {
        found = await places(role, name);
        return found.length;
      }, `${role} ${name}`)
      .toBeGreaterThan(0);
    return found[0] as Place;
  };
  return {
    find,
    async click(role, name) {
      const { x, y } = await find(role, name);
      const box = frame.parentFrame() === null ? null : await (await frame.frameElement())?.boundingBox();
      await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    },
    async gone(role) {
      await expect.poll(async () => (await places(role, /.*/)).length, `no ${role}`).toBe(0);
    },
  };
}

async function placesOf(page: Page, frame: Frame, role: string, name: string | RegExp): Promise<Place[]> {
  const target = { context: contextOf(frame) };
  const { result } = await send<{ result: Remote }>(page, "script.evaluate", {
    expression: "document.documentElement",
    awaitPromise: false,
    target,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
  });
  const hosts = result.value?.children ?? [];
  const root = hosts.map(({ value }) => value?.shadowRoot).find((shadow) => shadow?.value?.mode === "closed");
  if (root?.sharedId === undefined) return [];
  const pattern = typeof name === "string" ? { text: name } : { source: name.source, flags: name.flags };
  const answer = await send<{ result: { value: string } }>(page, "script.callFunction", {
    functionDeclaration: String(look),
    awaitPromise: false,
    target,
    arguments: [{ sharedId: root.sharedId }, { type: "string", value: JSON.stringify({ role, ...pattern }) }],
  });
  return JSON.parse(answer.result.value);
}

/** Runs in the page's world, given the root. Knows the elements that the interface is made of. */
function look(root: ShadowRoot, query: string): string {
  const { role, text, source, flags } = JSON.parse(query);
  const elements = {
    dialog: "dialog",
    status: "[role=status]",
    button: "button",
    radio: "input[type=radio]",
    textbox: "textarea, input[type=text]",
  } as Record<string, string>;
  const nameOf = (element: Element): string => {
    const label = root.getElementById(element.getAttribute("aria-labelledby") ?? "");
    const labels = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return (label ?? labels ?? element).textContent?.trim() ?? "";
  };
  const places = [...root.querySelectorAll(elements[role] ?? role)]
    .filter((element) => element.checkVisibility())
    .filter((element) =>
      text === undefined ? new RegExp(source, flags).test(nameOf(element)) : nameOf(element) === text,
    )
    .map((element) => {
      element.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  return JSON.stringify(places);
}
