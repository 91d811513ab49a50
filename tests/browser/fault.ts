/** Faults put into a running extension from outside, by way of the browser's debugger. */
import type { BrowserContext, CDPSession } from "@playwright/test";

/**
 * Overwrites the memory of the engine in the background worker, so that its next call traps.
 * The extension has no part in this: the debugger finds every WebAssembly memory of the worker.
 */
export async function corruptEngine(context: BrowserContext): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error("the browser has no debugger");
  const { targetInfos } = await browser.send("Target.getTargets");
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.endsWith("/background.js"));
  if (worker === undefined) throw new Error("the worker does not run");
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId: worker.targetId, flatten: false });
  const send = sender(browser, sessionId);

  const prototype = await send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const memories = await send("Runtime.queryObjects", { prototypeObjectId: prototype.result?.objectId });
  await send("Runtime.callFunctionOn", {
    objectId: memories.objects?.objectId,
    functionDeclaration: "function () { for (const { buffer } of this) new Uint8Array(buffer).fill(0xff); }",
  });
  await browser.detach();
}

interface Answer {
  result?: { objectId?: string };
  objects?: { objectId?: string };
}

/** Playwright opens no session of its own to a worker, so messages travel wrapped in the browser's. */
function sender(browser: CDPSession, sessionId: string) {
  let last = 0;
  return (method: string, params: object): Promise<Answer> => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      browser.on("Target.receivedMessageFromTarget", (event) => {
        const message = JSON.parse(event.message);
        if (event.sessionId !== sessionId || message.id !== id) return;
        if (message.error === undefined) resolve(message.result);
        else reject(new Error(`${method}: ${message.error.message}`));
      });
      browser
        .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  };
}
