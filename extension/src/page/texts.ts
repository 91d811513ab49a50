/** The texts in a message, wherever in its values they stand, and the way back for those that are replaced. */
import { construct, isObject, table, uncurry } from "./natives.ts";
import { isWritten } from "./writing.ts";

type Realm = typeof globalThis;

/** What people may have written in a message. */
export interface Texts {
  /** As an array. */
  json: string;
  /** Puts others in their places. False where one of them stands where nothing can be put. */
  replace(json: unknown): boolean;
}

type Set = ((value: unknown) => void) | undefined;

/** A value that is still to be looked at, and how another is put in its place. */
interface Place {
  value: unknown;
  set: Set;
  next: Place | undefined;
}

interface Text {
  text: string;
  set: ((text: string) => void) | undefined;
  next: Text | undefined;
}

const { stringify, parse } = JSON;
const { isArray } = Array;
const { getPrototypeOf, keys: keysOf } = Object;

/** For messages that are copies: their values are what they say, and have no functions of the page. */
export function textsIn(realm: Realm): (message: { message: unknown }) => Texts | undefined {
  const { isView } = realm.ArrayBuffer;
  const buffers = realm.ArrayBuffer.prototype;
  const bytes = realm.Uint8Array.prototype;
  const maps = realm.Map.prototype;
  const sets = realm.Set.prototype;
  const eachOfMap = uncurry(maps.forEach as (work: (value: unknown, key: unknown) => void) => void);
  const eachOfSet = uncurry(sets.forEach as (work: (value: unknown) => void) => void);
  const setInMap = uncurry(maps.set);
  const decoder = construct(realm.TextDecoder, ["utf-8", { __proto__: null, fatal: true, ignoreBOM: true }]);
  const encoder = construct(realm.TextEncoder, []) as TextEncoder;
  const decode = uncurry(realm.TextDecoder.prototype.decode as (bytes: unknown) => string);
  const encode = uncurry(realm.TextEncoder.prototype.encode);

  /** Bytes as text, if that is what they are. */
  const decoded = (value: object) => {
    try {
      return decode(decoder as TextDecoder, value);
    } catch {
      return "";
    }
  };

  return (message) => {
    const seen = table<object, true>();
    let places: Place | undefined;
    let first: Text | undefined;
    let last: Text | undefined;

    const look = (value: unknown, set: Set) => {
      if (typeof value === "string" || isObject(value)) places = { value, set, next: places };
    };
    const add = (text: string, set: Text["set"]) => {
      if (!isWritten(text)) return;
      const added: Text = { text, set, next: undefined };
      if (last === undefined) first = added;
      else last.next = added;
      last = added;
    };
    const open = (value: object, set: Set) => {
      if (seen.has(value)) return;
      seen.set(value, true);
      const prototype: unknown = getPrototypeOf(value);
      if (prototype === buffers || isView(value)) {
        const isBuffer = prototype === buffers;
        const put = (text: string) => set?.(isBuffer ? encode(encoder, text).buffer : encode(encoder, text));
        add(decoded(value), set && (isBuffer || prototype === bytes) ? put : undefined);
      } else if (prototype === maps) {
        eachOfMap(value as Map<unknown, unknown>, (inner, key) => {
          look(key, undefined);
          look(inner, (other) => setInMap(value as Map<unknown, unknown>, key, other));
        });
      } else if (prototype === sets) {
        eachOfSet(value as globalThis.Set<unknown>, (inner) => look(inner, undefined));
      } else if (isArray(value)) {
        for (let nth = 0; nth < value.length; nth++) member(value, nth);
      } else {
        const keys = keysOf(value);
        for (let nth = 0; nth < keys.length; nth++) {
          look(keys[nth], undefined);
          member(value as Record<string, unknown>, keys[nth] as string);
        }
      }
    };
    const member = <K extends string | number>(owner: Record<K, unknown>, key: K) =>
      look(owner[key], (other) => {
        owner[key] = other;
      });

    look(message.message, (other) => {
      message.message = other;
    });
    while (places !== undefined) {
      const { value, set }: Place = places;
      places = places.next;
      if (typeof value === "string") add(value, set);
      else open(value as object, set);
    }
    return first && { json: written(first), replace: (json) => replaceAll(first, json) };
  };
}

/** As JSON; the methods of arrays belong to the page. */
function written(first: Text): string {
  let json = "";
  for (let at: Text | undefined = first; at !== undefined; at = at.next) {
    json += `${json === "" ? "[" : ","}${stringify(at.text)}`;
  }
  return `${json}]`;
}

function replaceAll(first: Text | undefined, json: unknown): boolean {
  if (typeof json !== "string") return false;
  const texts = parse(json) as unknown[];
  let nth = 0;
  for (let at = first; at !== undefined; at = at.next, nth++) {
    const text = texts[nth];
    if (typeof text !== "string") return false;
    if (text === at.text) continue;
    if (at.set === undefined) return false;
    at.set(text);
  }
  return true;
}
