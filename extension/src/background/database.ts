/**
 * The evidence database: opening it, and promises for its requests and transactions.
 *
 * Between the promises of one transaction nothing else may be awaited, or it commits early.
 *
 * Source: Indexed Database API 3.0 (W3C), durability hints in §2.7.1.
 */

/**
 * `log` holds one value a name (state, identity, last checkpoint, last export). `records` and
 * `checkpoints` are keyed by tree size, `answers` by the decision that was answered, or by that and a
 * detector that was reported.
 */
export type StoreName = "log" | "records" | "checkpoints" | "answers";

const STORES: readonly StoreName[] = ["log", "records", "checkpoints", "answers"];

/** The stores of one transaction. */
export type Stores = (name: StoreName) => IDBObjectStore;

/** Calls back when the browser has lost the database: what is known of it counts no more. */
export function onLost(listener: () => void): void {
  lost = listener;
}

let lost = (): void => undefined;
let opened: Promise<IDBDatabase> | undefined;

/**
 * Runs `work` in one transaction and resolves when that is on disk: `strict` asks the browser to
 * flush before it reports completion. Anything thrown aborts the whole of it.
 */
export async function transact<T>(
  stores: readonly StoreName[],
  mode: IDBTransactionMode,
  work: (store: Stores) => Promise<T>,
): Promise<T> {
  const database = await open();
  const transaction = database.transaction(stores, mode, { durability: "strict" });
  const completed = completion(transaction);
  try {
    const result = await work((name) => transaction.objectStore(name));
    commit(transaction);
    await completed;
    return result;
  } catch (error) {
    completed.catch(() => undefined); // the first error is the one to report
    abort(transaction);
    throw error;
  }
}

/** The result of one request. */
export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  if (opened === undefined) {
    const opening = indexedDB.open("evidence", 2);
    opening.onupgradeneeded = () => {
      const { objectStoreNames } = opening.result;
      for (const name of STORES) if (!objectStoreNames.contains(name)) opening.result.createObjectStore(name);
    };
    opened = result(opening).then((database) => {
      database.onclose = () => {
        opened = undefined;
        lost();
      };
      return database;
    });
    opened.catch(() => {
      opened = undefined;
    });
  }
  return opened;
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted", "AbortError"));
  });
}

/** Does not wait until the browser finds that nothing more is asked for. */
function commit(transaction: IDBTransaction): void {
  try {
    transaction.commit();
  } catch {
    // it was found already
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it had ended already
  }
}
