import type { Frame, Page } from "@playwright/test";
import { POLICY, setManaged } from "../company.ts";
import { launch, managedBy } from "../fixtures.ts";
import { Overlay } from "../overlay.ts";
import type { Browser, Tab } from "./browser.ts";

/** Chromium, if with the extension under the company's policy. */
export async function startChromium(extension: boolean): Promise<Browser> {
  if (extension) setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(extension);
  if (extension) await managedBy(context, POLICY.id);
  return {
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return tabOf(page, page.mainFrame());
    },
    close: () => context.close(),
  };
}

async function tabOf(page: Page, frame: Frame): Promise<Tab> {
  return {
    keyboard: page.keyboard,
    overlay: await Overlay.of(page, frame),
    evaluate: (work, argument) => frame.evaluate(work as never, argument) as never,
    click: (selector) => frame.click(selector),
    toFront: () => page.bringToFront(),
    async frame(name) {
      const handle = await page.waitForSelector(`iframe[name=${name}]`);
      const inner = await handle.contentFrame();
      if (inner === null) throw new Error(`${name} is no frame`);
      return tabOf(page, inner);
    },
    drop: (selector, place, strings) => drop(page, frame, selector, place, strings),
    close: () => page.close(),
  };
}

/** A drop from outside of the browser. */
export async function drop(
  page: Page,
  frame: Frame,
  selector: string,
  place: { x: number; y: number },
  strings: Readonly<Record<string, string>>,
): Promise<void> {
  const box = await frame.locator(selector).boundingBox();
  const cdp = await page.context().newCDPSession(page);
  const items = Object.entries(strings).map(([mimeType, data]) => ({ mimeType, data }));
  const data = { items, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await cdp.send("Input.dispatchDragEvent", { type, x: (box?.x ?? 0) + place.x, y: (box?.y ?? 0) + place.y, data });
  }
  await cdp.detach();
}
