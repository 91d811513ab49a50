/**
 * Chromium only: a page without a window, because a service worker can start no worker. It connects
 * each port that the background sends to a worker of its own, and ends when it has none for a while.
 */

/** How long it waits for more work, in milliseconds. */
const IDLE = 30_000;

let working = 0;
let idle = waitForWork();

navigator.serviceWorker.onmessage = ({ ports: [port] }) => {
  if (port === undefined) return;
  clearTimeout(idle);
  working++;
  const worker = new Worker("reader.js", { type: "module" });
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    worker.terminate();
    port.close();
    working--;
    if (working === 0) idle = waitForWork();
  };
  worker.onmessage = ({ data }) => port.postMessage(data);
  worker.onerror = () => port.postMessage(undefined);
  port.onmessage = ({ data }) => {
    if (data === undefined) end();
    else worker.postMessage(data, [data.bytes.buffer]);
  };
  port.onmessageerror = end;
  port.addEventListener("close", end, { once: true }); // the background was stopped
  port.postMessage("ready");
};

function waitForWork(): ReturnType<typeof setTimeout> {
  return setTimeout(() => close(), IDLE);
}
