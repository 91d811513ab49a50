/**
 * Chromium only: a page without a window, because a service worker can start no worker. It brings
 * each port that the background sends to a worker of its own, and ends when it has none for a while.
 */

/** How long it waits for more work, in milliseconds. */
const IDLE = 30_000;

let working = 0;
let idle = waitForWork();

/** One port for the worker; one to say that it has started or died, and to be told when to stop it. */
navigator.serviceWorker.onmessage = ({ ports: [port, control] }) => {
  if (port === undefined || control === undefined) return;
  clearTimeout(idle);
  working++;
  const worker = new Worker("reader.js", { type: "module" });
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    worker.terminate();
    control.close();
    working--;
    if (working === 0) idle = waitForWork();
  };
  worker.onerror = () => control.postMessage("died");
  worker.postMessage("start", [port]);
  control.onmessage = end;
  control.addEventListener("close", end); // the background was stopped
  control.postMessage("started");
};

function waitForWork(): ReturnType<typeof setTimeout> {
  return setTimeout(() => close(), IDLE);
}
