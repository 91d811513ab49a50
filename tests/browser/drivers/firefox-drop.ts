/**
 * A drop from outside of the browser. WebDriver has none, so Firefox makes it itself: a script with
 * the browser's own rights, in the process of the page, starts a drag session as the platform does.
 *
 * Source: nsIDragService, nsIDOMWindowUtils (Firefox's own interfaces for its tests).
 */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { callInBrowser } from "./bidi.ts";
import type { Dragged, Point } from "./browser.ts";

export async function dropInFirefox(
  page: Page,
  frame: Frame,
  element: ElementHandle,
  place: Point,
  { strings = {}, files = [] }: Dragged,
): Promise<void> {
  await page.bringToFront();
  const box = await element.evaluate((target) => {
    const { x, y } = target.getBoundingClientRect();
    return { x, y };
  });
  const order = { framed: frame.parentFrame() !== null, x: box.x + place.x, y: box.y + place.y, strings, files };
  await callInBrowser(page.browser(), IN_BROWSER, IN_PAGE, JSON.stringify(order));
}

/** In the browser's window, which may read the disk: sends script and files to the process of the page, and waits for its word. */
const IN_BROWSER = `async (script, order) => {
  const page = gBrowser.selectedBrowser.browsingContext;
  const { framed, files: paths } = JSON.parse(order);
  const { id } = framed ? page.children[0] : page;
  const files = await Promise.all(paths.map((path) => File.createFromFileName(path)));
  const name = "dropped-" + Math.random();
  const call = "(" + script + ")(" + [JSON.stringify(name), id, order].join() + ")";
  Services.ppmm.loadProcessScript("data:text/javascript," + encodeURIComponent(call), false);
  await new Promise((resolve, reject) => {
    Services.ppmm.addMessageListener(name, function done({ data }) {
      Services.ppmm.removeMessageListener(name, done);
      if (data === "") resolve();
      else reject(new Error(data));
    });
    Services.ppmm.broadcastAsyncMessage(name, files);
  });
}`;

/** In each process: does it where the page is, as soon as the files are there. */
const IN_PAGE = `(name, id, { x, y, strings }) => {
  const drop = (window, files) => {
    const { DRAGDROP_ACTION_COPY } = Ci.nsIDragService;
    const service = Cc["@mozilla.org/widget/dragservice;1"].getService(Ci.nsIDragService);
    service.startDragSessionForTests(window, DRAGDROP_ACTION_COPY);
    const session = service.getCurrentSession(window);
    // What the browser itself puts in, pages may not read.
    const sandbox = Cu.Sandbox(window, { sandboxPrototype: window });
    const transfer = Cu.evalInSandbox("new DataTransfer()", sandbox);
    sandbox.transfer = transfer;
    for (const [type, text] of Object.entries(strings)) {
      Cu.evalInSandbox("transfer.setData(" + JSON.stringify(type) + "," + JSON.stringify(text) + ")", sandbox);
    }
    for (const file of files) {
      sandbox.file = Cu.cloneInto(file, sandbox);
      Cu.evalInSandbox("transfer.items.add(file)", sandbox);
    }
    session.dataTransfer = transfer;
    session.dragAction = DRAGDROP_ACTION_COPY;
    for (const kind of ["dragenter", "dragover", "drop"]) {
      let target = window.document.elementFromPoint(x, y);
      while (target.shadowRoot?.elementFromPoint(x, y)) target = target.shadowRoot.elementFromPoint(x, y);
      const event = window.document.createEvent("DragEvent");
      const noKeys = [false, false, false, false];
      const onScreen = [x + window.mozInnerScreenX, y + window.mozInnerScreenY];
      event.initDragEvent(kind, true, true, window, 0, ...onScreen, x, y, ...noKeys, 0, null, transfer);
      window.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
    }
    session.endDragSession(true);
  };
  addMessageListener(name, function brought({ data: files }) {
    removeMessageListener(name, brought);
    const window = BrowsingContext.get(id)?.window;
    if (!window || Cu.isRemoteProxy(window)) return;
    try {
      drop(window, files);
      sendAsyncMessage(name, "");
    } catch (error) {
      sendAsyncMessage(name, String(error));
    }
  });
}`;
