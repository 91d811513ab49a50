import type { DetectorInfo } from "prompt-dlp";
import type { Answer, Decision, Request, Scan } from "./messages.ts";

/** What becomes of texts. `scanned` and `decided` are only called for the latest. */
export interface Listener {
  readonly ready: (detectors: readonly DetectorInfo[]) => void;
  readonly scanned: (text: string, scan: Scan) => void;
  readonly decided: (decision: Decision) => void;
  readonly failed: (message: string) => void;
}

/** The engine in its worker. */
export interface Scanner {
  /** Scans `text` as soon as the scan under way is done; texts in between are skipped. */
  readonly scan: (text: string) => void;
}

/** Milliseconds of rest after which the policy is asked, which is a scan of its own. */
const REST = 200;

export function createScanner(listener: Listener): Scanner {
  let worker: Worker | undefined;
  let busy = false;
  let current = "";
  let next: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function receive(answer: Answer): void {
    switch (answer.kind) {
      case "ready":
        listener.ready(answer.detectors);
        return;
      case "scanned":
        busy = false;
        if (next === undefined) {
          listener.scanned(current, answer.scan);
          resting = setTimeout(send, REST, { kind: "decide" });
        } else advance();
        return;
      case "decided":
        busy = false;
        if (next === undefined) listener.decided(answer.decision);
        else advance();
        return;
      case "failed":
        discard(answer.message);
    }
  }

  /** An instance of WebAssembly that has trapped is dead; the next text gets a new one. */
  function discard(message: string): void {
    worker?.terminate();
    worker = undefined;
    busy = false;
    next = undefined;
    listener.failed(message);
  }

  function advance(): void {
    if (next === undefined || busy) return;
    clearTimeout(resting);
    current = next;
    next = undefined;
    send({ kind: "scan", text: current });
  }

  function send(request: Request): void {
    busy = true;
    worker ??= launch(receive, discard);
    worker.postMessage(request);
  }

  return {
    scan: (text) => {
      next = text;
      advance();
    },
  };
}

/**
 * A worker from a `blob:` address inherits the page's content security policy, one from a file of its
 * own does not. Thus the engine, too, can reach nothing but the files of this page.
 */
function launch(receive: (answer: Answer) => void, fail: (message: string) => void): Worker {
  const script = new URL("worker.js", import.meta.url).href;
  const blob = new Blob([`import ${JSON.stringify(script)};`], { type: "text/javascript" });
  const address = URL.createObjectURL(blob);
  const worker = new Worker(address, { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => receive(data));
  worker.addEventListener("error", (event) => fail(event.message || "the engine could not be loaded"));
  return worker;
}
