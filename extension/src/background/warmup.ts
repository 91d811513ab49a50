/**
 * Runs the engine once before it is needed. The first text makes the browser compile the module's
 * functions and the engine its patterns, which takes longer than to scan it: a text with values of the
 * usual kinds, all of them published examples, takes that upon itself.
 */
import { type Core, run } from "./engine.ts";
import type { Compiled } from "./policy.ts";

const SAMPLE = `Dear Ms Jane Roe,
card 4111 1111 1111 1111, born 31 January 1980, phone +1 202 555 0143, jane.roe@example.com
name,id,amount
A B,123456789,10.50
C D,987-65-4321,20.75
password = "correct horse battery staple"
12 Main Street, Springfield, IL 62701; server 192.0.2.1; account GB29 NWBK 6016 1331 9268 19
TLP:RED
`;

let warm: Compiled | undefined;

/** Once for each engine. */
export function warmUp(on: Core, compiled: Compiled): void {
  if (warm === compiled) return;
  isWarm(compiled);
  run(on, () => compiled.engine.scan(SAMPLE));
}

/** It has been at work. */
export function isWarm(compiled: Compiled): void {
  warm = compiled;
}
