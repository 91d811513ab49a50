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
  return {
    ask: (source) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
        worker.onerror = () => reject(new Error("the reader stopped"));
        worker.postMessage(source, [source.bytes.buffer]);
      }),
    stop: () => worker.terminate(),
  };
}

/** The page may be just about to close when it is asked; the next one is not. */
async function startOffscreen(): Promise<Running> {
  for (let attempts = 3; attempts > 0; attempts--) {
    await openOffscreen(PAGE, "starts the worker that reads the text of files");
    const port = await connectTo(resourceUrl(PAGE));
    if (port !== undefined) return running(port);
  }
  throw new Error("the reader does not start");
}

const PAGE = "offscreen.html";

/** A port to a new worker there; undefined when it does not answer. */
async function connectTo(url: string): Promise<MessagePort | undefined> {
  const { clients } = self as unknown as ServiceWorkerGlobalScope;
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const page = pages.find((client) => client.url === url);
  if (page === undefined) return undefined;
  const { port1, port2 } = new MessageChannel();
  const ready = new Promise<MessagePort>((resolve) => {
    port1.onmessage = () => resolve(port1);
  });
  page.postMessage("start", [port2]);
  return within(START, ready);
}

function running(port: MessagePort): Running {
  return {
    ask: (source) =>
      new Promise((resolve, reject) => {
        port.onmessage = ({ data }: MessageEvent<Reading | undefined>) => {
          if (data === undefined) reject(new Error("the reader stopped"));
          else resolve(data);
        };
        port.postMessage(source, [source.bytes.buffer]);
      }),
    stop: () => {
      port.postMessage(undefined);
      port.close();
    },
  };
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds))]);
}
