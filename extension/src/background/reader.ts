/**
 * Has files read, in a worker that is stopped when it is no longer wanted or takes too long. Where
 * the background is a service worker, which can start none, a page without a window starts it.
 */
import { openOffscreen, resourceUrl } from "../browser.ts";
import type { Reading, Source } from "../reader/reading.ts";

/** Reads files one after the other. */
export interface Reader {
  /** Takes the bytes over. Never rejects. */
  read(source: Source): Promise<Reading>;
  /** Stops whatever it is doing. */
  stop(): void;
}

/** Longest time for one file, in milliseconds. */
const PATIENCE = 60_000;

/** Longest time for the worker to start, in milliseconds. */
const START = 10_000;

/** Starts its worker with the first file; after a file that took too long, with the next. */
export function createReader(): Reader {
  let running: Promise<Running> | undefined;
  const stop = () => {
    running?.then(
      (worker) => worker.stop(),
      () => undefined,
    );
    running = undefined;
  };
  return {
    stop,
    async read(source) {
      try {
        running ??= start();
        const worker = await running;
        const reading = await within(PATIENCE, worker.ask(source));
        if (reading !== undefined) return reading;
        stop();
        return { texts: [], unread: ["timeout"] };
      } catch {
        stop();
        return { texts: [], unread: ["unreadable"] };
      }
    },
  };
}

interface Running {
  /** Rejects when the worker dies. */
  ask(source: Source): Promise<Reading>;
  stop(): void;
}

function start(): Promise<Running> {
  return typeof Worker === "undefined" ? startOffscreen() : Promise.resolve(startHere());
}

function startHere(): Running {
  const worker = new Worker(resourceUrl("reader.js"), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage("start", [port2]);
  const died = new Promise<void>((resolve) => {
    worker.onerror = () => resolve();
  });
  return running(port1, died, () => worker.terminate());
}

/** The page may be just about to close when it is asked; the next one is not. */
async function startOffscreen(): Promise<Running> {
  for (let attempts = 3; attempts > 0; attempts--) {
    await openOffscreen(PAGE, "starts the worker that reads the text of files");
    const started = await startIn(resourceUrl(PAGE));
    if (started !== undefined) return started;
  }
  throw new Error("the reader does not start");
}

const PAGE = "offscreen.html";

/** A new worker there; undefined when the page does not answer. */
async function startIn(url: string): Promise<Running | undefined> {
  const { clients } = self as unknown as ServiceWorkerGlobalScope;
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const page = pages.find((client) => client.url === url);
  if (page === undefined) return undefined;
  const work = new MessageChannel();
  const control = new MessageChannel();
  const said = (word: string) =>
    new Promise<true>((resolve) => {
      control.port1.addEventListener("message", ({ data }) => {
        if (data === word) resolve(true);
      });
    });
  const started = said("started");
  const died = said("died");
  control.port1.start();
  page.postMessage("start", [work.port2, control.port2]);
  if ((await within(START, started)) === undefined) return undefined;
  return running(work.port1, died, () => control.port1.postMessage("stop"));
}

function running(port: MessagePort, died: Promise<unknown>, stop: () => void): Running {
  return {
    stop: () => {
      stop();
      port.close();
    },
    ask: (source) =>
      new Promise((resolve, reject) => {
        void died.then(() => reject(new Error("the reader stopped")));
        port.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
        port.postMessage(source, [source.bytes.buffer]);
      }),
  };
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds))]);
}
