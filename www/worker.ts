// The engine, off the page's thread, so that typing never waits for it.
import init, { Conversation, detectors, Engine } from "prompt-dlp";
import type { Answer, Decision, Request, Scan } from "./messages.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Labels are for this page alone; nothing of it is kept. */
const key = crypto.getRandomValues(new Uint8Array(32));

const engine = init({ module_or_path: new URL("prompt_dlp_bg.wasm", import.meta.url) }).then(async () => {
  const built = Engine.builtIn();
  const references = await referencesById();
  answer({ kind: "ready", detectors: detectors().map((each) => ({ ...each, reference: references[each.id] ?? "" })) });
  return built;
});
engine.catch(fail);

let text = "";
let warm = false;

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  engine.then((ready) => handle(ready, data)).catch(fail);
});

/** What each detector follows; the module does not carry it. */
async function referencesById(): Promise<Record<string, string>> {
  const response = await fetch(new URL("references.json", import.meta.url));
  return (await response.json()) as Record<string, string>;
}

function handle(engine: Engine, request: Request): void {
  switch (request.kind) {
    case "scan":
      text = request.text;
      // The first scan also builds what the engine builds on first use: the time of that is no scan's.
      if (!warm) scan(engine);
      warm = true;
      answer({ kind: "scanned", scan: scan(engine) });
      return;
    case "decide":
      answer({ kind: "decided", decision: decide(engine) });
  }
}

function scan(engine: Engine): Scan {
  // A new conversation each time: values that were only half typed must not take up numbers.
  const conversation = new Conversation(key);
  const start = performance.now();
  const view = engine.redact(text, conversation);
  const elapsed = performance.now() - start;
  conversation.free();
  return { view, elapsed, bytes: new TextEncoder().encode(text).length };
}

function decide(engine: Engine): Decision {
  const conversation = new Conversation(key);
  const { action, rule } = engine.decide([text], { host: "chat.example", channel: "paste" }, conversation);
  conversation.free();
  return rule === undefined ? { action } : { action, rule };
}

function fail(error: unknown): void {
  answer({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
}

function answer(message: Answer): void {
  self.postMessage(message);
}
