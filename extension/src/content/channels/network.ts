/**
 * What the page sends. The guard in the page's own world (`src/page/`) holds it and asks here, over a
 * port that the page's scripts do not have.
 */
import { type Named, type Outgoing, PORT, READY, type Ruling, SELF_TEST, type Successor } from "../../guard.ts";
import { onGreeted, tellChecked } from "../inquiry.ts";
import { interfaceHere } from "../interface.ts";
import { atLeisure } from "../leisure.ts";
import { type Fate, judge } from "./outgoing.ts";
import { judgeReading } from "./paste.ts";

/** Must run before the page can add listeners: the port is handed over by an event. */
export function guardNetwork(signal: AbortSignal): void {
  const tested = new Promise<"passed">((resolve) => {
    testPassed = () => {
      holding = true;
      resolve("passed");
    };
  });
  standingDown = signal;
  onGreeted(({ named: addresses }) => {
    named = [0, "named", addresses];
    guard?.postMessage(named);
  });
  if (window === top) void atLeisure().then(() => reportTest(tested));
  if (offerPort(PORT)) return;
  const offer = (ready: Event) => {
    ready.stopImmediatePropagation();
    offerPort(PORT);
  };
  addEventListener(READY, offer, { capture: true, once: true, signal });
}

/**
 * Brings a port to the guard that a former version of the extension left in the page, if there is
 * one. Both know the event's name from the background, and no script of the page does.
 */
export function takeGuard(event: string): void {
  if (!offerPort(event)) return;
  testPassed(); // long ago
  nameSuccessor(event);
}

/** Lets the next version of this content script take the guard over in the same way. */
export function nameSuccessor(event: string): void {
  guard?.postMessage([0, "successor", event] satisfies Successor);
}

/** Whether the guard has a port that leads here. */
export const hasGuard = (): boolean => guard !== undefined;

/** Whether the guard in this frame has shown that it holds what is sent. */
export const isHolding = (): boolean => holding;

/** Gives whether the guard has taken the port. */
function offerPort(event: string): boolean {
  const { port1, port2 } = new MessageChannel();
  if (dispatchEvent(new MessageEvent(event, { ports: [port2], cancelable: true }))) return false;
  guard = port1;
  port1.onmessage = ({ data }: MessageEvent<Outgoing>) => void answer(port1, data);
  if (named !== undefined) port1.postMessage(named);
  return true;
}

async function answer(port: MessagePort, outgoing: Outgoing): Promise<void> {
  const [id, transport, url, , body] = outgoing;
  if (url === SELF_TEST) return testPassed();
  if (transport === "clipboard") return port.postMessage([id, interfaceHere()?.writeRestored(body) ? "done" : "pass"]);
  const fate = transport === "paste" ? await judgeReading(body) : await judge(outgoing, standingDown);
  if (fate !== undefined) port.postMessage(rulingOf(id, fate));
}

let guard: MessagePort | undefined;
let named: Named | undefined;
let holding = false;
let standingDown: AbortSignal;
let testPassed = (): void => undefined;

/** Longest wait for the guard's made-up request once the page has been loaded, in milliseconds: ten seconds with all before it. */
const PATIENCE = 6_000;

async function reportTest(passed: Promise<"passed">): Promise<void> {
  const late = new Promise<"missing">((resolve) => setTimeout(() => resolve("missing"), PATIENCE));
  await tellChecked(await Promise.race([passed, late]));
}

function rulingOf(id: number, fate: Fate): Ruling {
  return typeof fate === "string" ? [id, fate] : [id, "replace", fate.replace];
}
