import { readFile } from "node:fs/promises";
import type { Frame, Page } from "@playwright/test";
import { POLICY, setManaged } from "../company.ts";
import { stopWorker } from "../evidence.ts";
import { launch, managedBy, openOwn } from "../fixtures.ts";
import { Overlay } from "../overlay.ts";
import type { Browser, Dragged, Point, Tab } from "./browser.ts";

/** Chromium, if with the extension under the company's policy. */
export async function startChromium(extension: boolean): Promise<Browser> {
  if (extension) setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(extension);
  if (extension) await managedBy(context, POLICY.id);
  const goTo = async (page: Page, address: string) => {
    const console: string[] = [];
    page.on("console", (message) => console.push(message.text()));
    await page.goto(address);
    return tabOf(page, page.mainFrame(), console);
  };
  return {
    open: async (address) => goTo(await context.newPage(), address),
    async openBeside(address) {
      const opener = await context.newPage();
      const cdp = await context.newCDPSession(opener);
      const opened = context.waitForEvent("page");
      await cdp.send("Target.createTarget", { url: "about:blank", newWindow: true });
      await opener.close();
      return goTo(await opened, address);
    },
    async openOwn(name) {
      const page = await openOwn(context, name);
      return tabOf(page, page.mainFrame());
    },
    stopBackground: () => stopWorker(context),
    close: () => context.close(),
  };
}

async function tabOf(page: Page, frame: Frame, console: readonly string[] = []): Promise<Tab> {
  // A frame of the same site is in no process of its own, and cannot be asked by itself.
  const overlay = await Overlay.of(page, frame).catch(() => Overlay.of(page));
  return {
    console,
    keyboard: page.keyboard,
    overlay,
    evaluate: (work, argument) => frame.evaluate(work as never, argument) as never,
    click: (selector) => frame.click(selector),
    toFront: () => page.bringToFront(),
    async frame(name) {
      const handle = await page.waitForSelector(`iframe[name=${name}]`);
      const inner = await handle.contentFrame();
      if (inner === null) throw new Error(`${name} is no frame`);
      return tabOf(page, inner, console);
    },
    drop: (selector, place, what) => drop(page, frame, selector, place, what),
    choose: (selector, paths) => choose(page, selector, paths),
    chooseBy: (selector, paths) => chooseBy(page, selector, paths),
    async download(act) {
      const downloading = page.waitForEvent("download");
      await act();
      return readFile(await (await downloading).path(), "utf8");
    },
    async reload() {
      await page.reload();
    },
    close: () => page.close(),
  };
}

/** Also puts whole folders into a field for folders, as Playwright does not. */
async function choose(page: Page, selector: string, files: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send("DOM.getDocument");
  const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  await cdp.send("DOM.setFileInputFiles", { files: [...files], nodeId });
  await cdp.detach();
}

async function chooseBy(page: Page, selector: string, files: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Page.enable");
  await cdp.send("Page.setInterceptFileChooserDialog", { enabled: true });
  const opened = new Promise<number>((resolve, reject) => {
    cdp.once("Page.fileChooserOpened", ({ backendNodeId }) => {
      if (backendNodeId === undefined) reject(new Error("the dialog belongs to no field"));
      else resolve(backendNodeId);
    });
  });
  await page.locator(selector).click();
  await cdp.send("DOM.setFileInputFiles", { files: [...files], backendNodeId: await opened });
  await cdp.detach();
}

async function drop(
  page: Page,
  frame: Frame,
  selector: string,
  place: Point,
  { strings = {}, files = [] }: Dragged,
): Promise<void> {
  const box = await frame.locator(selector).boundingBox();
  const cdp = await page.context().newCDPSession(page);
  const items = Object.entries(strings).map(([mimeType, data]) => ({ mimeType, data }));
  const data = { items, files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await cdp.send("Input.dispatchDragEvent", { type, x: (box?.x ?? 0) + place.x, y: (box?.y ?? 0) + place.y, data });
  }
  await cdp.detach();
}
