/**
 * The evidence log on this device: records, the tree over them, signed checkpoints.
 *
 * One append is one transaction: the core makes the record that follows on the tree's state, and both
 * are written. So a worker that is killed leaves a whole record or none, and when {@link append}
 * resolves the record is on disk. Where a record stands, none can be added: two workers cannot fork the
 * log, and one that does not know of the other's record reads the state anew.
 */
import type { Entry, EvidenceRecord, LogState } from "prompt-dlp";
import { local, onWake, wakeIn } from "../browser.ts";
import type { Exported } from "../protocol/own-pages.ts";
import { onLost, result, type StoreName, type Stores, transact } from "./database.ts";
import { type Core, core, run } from "./engine.ts";
import { createIdentity, type Identity, type Names, sign } from "./keys.ts";
import { report } from "./problems.ts";
import { rested } from "./rest.ts";

/** Most records between two checkpoints. */
const CHECKPOINT_RECORDS = 64;

/** Longest time between a record and the checkpoint that covers it, in minutes. */
const CHECKPOINT_MINUTES = 1;

const ALARM = "checkpoint";

/** When the last checkpoint, or export, was made, and over how many records. */
export interface Signed {
  size: number;
  time: number;
}

/**
 * Appends a record and gives its number, once it is on disk. `entry` may depend on the number.
 *
 * @throws when the log cannot be written: the caller decides by policy what that means
 */
export async function append(entry: Entry | ((seq: number) => Entry)): Promise<number> {
  const state = await write(entry);
  void settle(typeof entry === "function" ? undefined : entry, state);
  return state.size - 1;
}

/** Records the answer to a warning, the first one only. Gives whether this one stands. */
export async function answerOnce(entry: Extract<Entry, { kind: "justification" }>): Promise<boolean> {
  const mark = [entry.outcome, ...(entry.kept ?? [])].join(" ");
  const written = await writeOnce([entry.decision], mark, entry);
  if (written instanceof Object) void settle(entry, written);
  return written instanceof Object || written === mark;
}

/** Records a false alarm, each detector of a decision once. */
export async function alarmOnce(entry: Extract<Entry, { kind: "false-alarm" }>): Promise<void> {
  for (const detector of entry.detectors) {
    const alarm = { ...entry, detectors: [detector] };
    const written = await writeOnce([entry.decision, detector], "reported", alarm);
    if (written instanceof Object) void settle(alarm, written);
  }
}

/** Covers every record with a checkpoint; does nothing if they are. */
async function checkpoint(): Promise<void> {
  const [state, signed] = await transact(["log"], "readonly", async (store) => [
    await result<LogState | undefined>(store("log").get("state")),
    await result<Signed | undefined>(store("log").get("checkpoint")),
  ]);
  if (state !== undefined && state.size > (signed?.size ?? 0)) await certify(state);
}

/** The log as a file that can be verified by itself; ends with a record that says so. */
export async function exportLog(): Promise<Exported> {
  const state = await write((treeSize) => ({ kind: "export", treeSize }));
  await certify(state);
  const on = await core();
  const identity = await self();
  const range = IDBKeyRange.bound(0, state.size);
  const [records, checkpoints] = await transact(["records", "checkpoints"], "readonly", async (store) => [
    await result<string[]>(store("records").getAll(IDBKeyRange.upperBound(state.size, true))),
    await result<string[]>(store("checkpoints").getAll(range)),
  ]);
  const header = {
    schema: "prompt-dlp/evidence/v1",
    origin: identity.origin,
    verifierKey: run(on, () => on.verifierKey(identity.origin, identity.publicKey)),
  };
  await transact(["log"], "readwrite", async (store) => {
    store("log").put({ size: state.size, time: Date.now() } satisfies Signed, "exported");
  });
  const day = new Date().toISOString().slice(0, 10);
  return {
    name: `prompt-dlp-evidence-${day}-${identity.device.slice(0, 8)}.jsonl`,
    file: run(on, () => on.exportFile(header, records, checkpoints)),
  };
}

/** One record, if there is one of that number. */
export async function read(seq: number): Promise<EvidenceRecord | undefined> {
  const text = await transact(["records"], "readonly", (store) =>
    result<string | undefined>(store("records").get(seq)),
  );
  return text === undefined ? undefined : (JSON.parse(text) as EvidenceRecord);
}

/** The size of the log, who keeps it, its last checkpoint and export, and its last `count` records, newest first. */
export async function overview(count: number): Promise<{
  size: number;
  identity: Identity;
  signed: Signed | undefined;
  exported: Signed | undefined;
  records: EvidenceRecord[];
}> {
  const identity = await self();
  return transact(["log", "records"], "readonly", async (store) => {
    const size = (await result<LogState | undefined>(store("log").get("state")))?.size ?? 0;
    const signed = await result<Signed | undefined>(store("log").get("checkpoint"));
    const exported = await result<Signed | undefined>(store("log").get("exported"));
    const last = await result<string[]>(store("records").getAll(IDBKeyRange.lowerBound(size - count)));
    return {
      size,
      identity,
      signed,
      exported,
      records: last.reverse().map((text) => JSON.parse(text) as EvidenceRecord),
    };
  });
}

/** Makes the checkpoint that a killed worker still owed, and those that fall due later. */
export function keepCheckpoints(): void {
  onWake((name) => {
    if (name === ALARM) void checkpoint();
  });
  void recall().catch(() => undefined);
  void rested.then(checkpoint).catch(() => undefined); // tried again with the next record
}

/** What every record needs is read while the engine starts. */
async function recall(): Promise<void> {
  const [found, state] = await transact(["log"], "readonly", async (store) => [
    await result<Identity | undefined>(store("log").get("identity")),
    await result<LogState | undefined>(store("log").get("state")),
  ]);
  if (found === undefined) return; // the policy may have names for it
  identity ??= Promise.resolve(found);
  latest ??= state;
}

/** How the company names the device and its log. A log that has begun keeps the names it has. */
export function propose(names: Names): void {
  proposed = names;
}

let proposed: Names = {};
let identity: Promise<Identity> | undefined;

async function write(entry: Entry | ((seq: number) => Entry)): Promise<LogState> {
  const on = await core();
  const by = await self();
  return inOrder(["log", "records"], (store) => put(on, by, store, entry));
}

/** The log's state, as this worker has left it. */
let latest: LogState | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** Writes in one transaction, after those before it; once more if another worker has written in between. */
function inOrder<T>(stores: readonly StoreName[], work: (store: Stores) => Promise<T>): Promise<T> {
  const attempt = () => transact(stores, "readwrite", work);
  const written = writing.then(attempt).catch((error: unknown) => {
    const isBehind = latest !== undefined && error instanceof DOMException && error.name === "ConstraintError";
    latest = undefined;
    if (isBehind) return attempt();
    throw error;
  });
  writing = written.catch(() => undefined);
  return written;
}

onLost(() => {
  latest = undefined;
  identity = undefined;
});

/** Gives the mark that stands under the key if there is one, else writes mark and record and gives the log's new state. */
async function writeOnce(key: (number | string)[], mark: string, entry: Entry): Promise<LogState | string> {
  const on = await core();
  const by = await self();
  return inOrder(["log", "records", "answers"], async (store) => {
    const standing = await result<string | undefined>(store("answers").get(key));
    if (standing !== undefined) return standing;
    store("answers").add(mark, key);
    return put(on, by, store, entry);
  });
}

/** Awaits nothing but requests of the transaction that `store` belongs to. */
async function put(on: Core, by: Identity, store: Stores, entry: Entry | ((seq: number) => Entry)): Promise<LogState> {
  const kept = latest ?? (await result<LogState | undefined>(store("log").get("state")));
  const state = kept ?? run(on, () => on.emptyLog());
  const content = typeof entry === "function" ? entry(state.size) : entry;
  const stamp = { device: by.device, time: Date.now(), salt: randomSalt() };
  const appended = run(on, () => on.appendEvidence(state, content, stamp));
  store("records").add(appended.record, state.size); // `add` fails where a record stands
  store("log").put(appended.state, "state");
  latest = appended.state;
  return latest;
}

function self(): Promise<Identity> {
  if (identity === undefined) {
    identity = findOrCreateIdentity();
    identity.catch(() => {
      identity = undefined;
    });
  }
  return identity;
}

/** The key is made outside of the transaction, which cannot wait for it; whoever comes second drops theirs. */
async function findOrCreateIdentity(): Promise<Identity> {
  const find = (store: Stores) => result<Identity | undefined>(store("log").get("identity"));
  const found = await transact(["log"], "readonly", find);
  if (found !== undefined) return found;
  await noticeLoss();
  const on = await core();
  const created = await createIdentity(proposed);
  const verifierKey = run(on, () => on.verifierKey(created.origin, created.publicKey));
  return inOrder(["log", "records"], async (store) => {
    const other = await find(store);
    if (other !== undefined) return other;
    store("log").put(created, "identity");
    await put(on, created, store, { kind: "key", event: "create", verifierKey });
    return created;
  });
}

const BEGUN = "log-begun";

/** The browser throws a database away that it cannot read any more. That there was a log is noted outside of it. */
async function noticeLoss(): Promise<void> {
  if ((await local.get(BEGUN))[BEGUN] === true) await report("log-lost");
  await local.set({ [BEGUN]: true });
}

/** At once for what an auditor asks for first; otherwise by count or by the clock. */
async function settle(entry: Entry | undefined, state: LogState): Promise<void> {
  try {
    const signed = await transact(["log"], "readonly", (store) =>
      result<Signed | undefined>(store("log").get("checkpoint")),
    );
    const uncovered = state.size - (signed?.size ?? 0);
    if (uncovered >= CHECKPOINT_RECORDS || (entry !== undefined && isGrave(entry))) await certify(state);
    else await wakeIn(ALARM, CHECKPOINT_MINUTES);
  } catch {
    // The record itself is safe; the next one, or the next start of the worker, makes the checkpoint.
  }
}

function isGrave(entry: Entry): boolean {
  switch (entry.kind) {
    case "decision":
      return entry.outcome !== "released" && entry.outcome !== "held";
    case "justification":
      return entry.outcome === "overridden";
    default:
      return false;
  }
}

async function certify(state: LogState): Promise<void> {
  const on = await core();
  const by = await self();
  const note = await sign(
    on,
    by,
    run(on, () => on.checkpointBody(state, by.origin)),
  );
  await transact(["log", "checkpoints"], "readwrite", async (store) => {
    store("checkpoints").put(note, state.size);
    const last = await result<Signed | undefined>(store("log").get("checkpoint"));
    if (state.size > (last?.size ?? 0)) {
      store("log").put({ size: state.size, time: Date.now() } satisfies Signed, "checkpoint");
    }
  });
}

function randomSalt(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}
