/**
 * Runs the engine once before it is needed. The first text makes the browser compile the module's
 * functions and the engine its patterns, which takes longer than to scan it: texts with values of the
 * usual kinds, all of them published examples, take that upon themselves. One at a time, for who asks
 * meanwhile waits no longer than for one.
 */
import { type Core, run } from "./engine.ts";
import type { Compiled } from "./policy.ts";

const SAMPLES = [
  "Dear Ms Jane Roe,",
  "card 4111 1111 1111 1111, born 31 January 1980",
  "phone +1 202 555 0143, jane.roe@example.com",
  "name,id,amount\nA B,123456789,10.50\nC D,987-65-4321,20.75",
  'password = "correct horse battery staple"',
  "12 Main Street, Springfield, IL 62701; server 192.0.2.1; account GB29 NWBK 6016 1331 9268 19\nTLP:RED",
];

let warm: Compiled | undefined;

/** Once for each engine. */
export async function warmUp(on: Core, compiled: Compiled): Promise<void> {
  for (const sample of SAMPLES) {
    if (warm === compiled) return;
    run(on, () => compiled.engine.scan(sample));
    await new Promise((resolve) => setTimeout(resolve));
  }
  isWarm(compiled);
}

/** It has been at work. */
export function isWarm(compiled: Compiled): void {
  warm = compiled;
}
