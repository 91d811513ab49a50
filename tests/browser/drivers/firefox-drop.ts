/**
 * A drop from outside of the browser. WebDriver has none, so Firefox makes it itself: a script with
 * the browser's own rights, in the process of the page, starts a drag session as the platform does.
 *
 * Source: nsIDragService, nsIDOMWindowUtils (Firefox's own interfaces for its tests).
 */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { send } from "./bidi.ts";

export async function dropInFirefox(
  page: Page,
  frame: Frame,
  element: ElementHandle,
  place: { x: number; y: number },
  strings: Readonly<Record<string, string>>,
): Promise<void> {
  await page.bringToFront();
  const box = await element.evaluate((target) => {
    const { x, y } = target.getBoundingClientRect();
    return { x, y };
  });
  const { contexts } = await send<{ contexts: { context: string }[] }>(page, "browsingContext.getTree", {
    "moz:scope": "chrome",
    maxDepth: 0,
  });
  const order = { framed: frame.parentFrame() !== null, x: box.x + place.x, y: box.y + place.y, strings };
  const done = await send<{ exceptionDetails?: { text: string } }>(page, "script.callFunction", {
    functionDeclaration: IN_BROWSER,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
    arguments: [
      { type: "string", value: IN_PAGE },
      { type: "string", value: JSON.stringify(order) },
    ],
  });
  if (done.exceptionDetails !== undefined) throw new Error(done.exceptionDetails.text);
}

/** In the browser's window: sends the script to the process of the page, and waits for its word. */
const IN_BROWSER = `(script, order) => new Promise((resolve, reject) => {
  const page = gBrowser.selectedBrowser.browsingContext;
  const { id } = JSON.parse(order).framed ? page.children[0] : page;
  const name = "dropped-" + Math.random();
  Services.ppmm.addMessageListener(name, function done({ data }) {
    Services.ppmm.removeMessageListener(name, done);
    if (data === "") resolve();
    else reject(new Error(data));
  });
  const call = "(" + script + ")(" + [JSON.stringify(name), id, order].join() + ")";
  Services.ppmm.loadProcessScript("data:text/javascript," + encodeURIComponent(call), false);
})`;

/** In each process: does it where the page is. */
const IN_PAGE = `(name, id, { x, y, strings }) => {
  const window = BrowsingContext.get(id)?.window;
  if (!window || Cu.isRemoteProxy(window)) return;
  try {
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
    Services.cpmm.sendAsyncMessage(name, "");
  } catch (error) {
    Services.cpmm.sendAsyncMessage(name, String(error));
  }
}`;
