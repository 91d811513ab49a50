/** The texts in a message, wherever in its values they stand, and the way back for those that are replaced. */
import { construct, getter, isObject, table, uncurry } from "./natives.ts";
import { isWritten } from "./writing.ts";

type Realm = typeof globalThis;

/** What people may have written in a message. */
export interface Texts {
  /** As an array. */
  json: string;
  /** Puts others in their places. False where one of them stands where nothing can be put. */
  replace(json: unknown): boolean;
}

/** Puts something else in a value's place; undefined where nothing can be. */
type Put = ((value: unknown) => void) | undefined;

/** A value that is still to be looked at. */
interface Place {
  value: unknown;
  set: Put;
  next: Place | undefined;
}

interface Text {
  text: string;
  set: Put;
  next: Text | undefined;
}

const { stringify, parse } = JSON;
const { isArray } = Array;
const { getPrototypeOf, keys: keysOf } = Object;

/** For messages that are copies: their values are what they say, and have no functions of the page. */
export function textsIn(realm: Realm): (message: { message: unknown }) => Texts | undefined {
  const bytes = bytesIn(realm);
  const eachOf = membersIn(realm);

  return (message) => {
    const seen = table<object, true>();
    let places: Place | undefined;
    let first: Text | undefined;
    let last: Text | undefined;

    const look = (value: unknown, set: Put) => {
      if (typeof value === "string" || isObject(value)) places = { value, set, next: places };
    };
    const add = (text: string, set: Put) => {
      if (!isWritten(text)) return;
      const added: Text = { text, set, next: undefined };
      if (last === undefined) first = added;
      else last.next = added;
      last = added;
    };
    const open = (value: object, set: Put) => {
      if (seen.has(value)) return;
      seen.set(value, true);
      if (bytes.are(value)) add(bytes.decode(value), bytes.encoder(value, set));
      else eachOf(value, look);
    };

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

/** Calls back for each value inside of another, with the way to put something else in its place. */
function membersIn(realm: Realm): (value: object, look: (inner: unknown, set: Put) => void) => void {
  const maps = realm.Map.prototype;
  const sets = realm.Set.prototype;
  const eachOfMap = uncurry(maps.forEach as (work: (value: unknown, key: unknown) => void) => void);
  const eachOfSet = uncurry(sets.forEach as (work: (value: unknown) => void) => void);
  const setInMap = uncurry(maps.set);

  return (value, look) => {
    const prototype: unknown = getPrototypeOf(value);
    const member = (owner: Record<string | number, unknown>, key: string | number) =>
      look(owner[key], (other) => {
        owner[key] = other;
      });
    if (prototype === maps) {
      const map = value as Map<unknown, unknown>;
      eachOfMap(map, (inner, key) => {
        look(key, undefined);
        look(inner, (other) => setInMap(map, key, other));
      });
    } else if (prototype === sets) {
      eachOfSet(value as Set<unknown>, (inner) => look(inner, undefined));
    } else if (isArray(value)) {
      for (let nth = 0; nth < value.length; nth++) member(value as never, nth);
    } else {
      const keys = keysOf(value);
      for (let nth = 0; nth < keys.length; nth++) {
        look(keys[nth], undefined);
        member(value as Record<string, unknown>, keys[nth] as string);
      }
    }
  };
}

/** Bytes that may be text. */
function bytesIn(realm: Realm) {
  const { isView } = realm.ArrayBuffer;
  const buffers = realm.ArrayBuffer.prototype;
  const arrays = realm.Uint8Array.prototype;
  const decoder = construct(realm.TextDecoder, ["utf-8", { __proto__: null, fatal: true, ignoreBOM: true }]);
  const encoder = construct(realm.TextEncoder, []) as TextEncoder;
  const decode = uncurry(realm.TextDecoder.prototype.decode as (bytes: unknown) => string);
  const encode = uncurry(realm.TextEncoder.prototype.encode);
  const bufferOf = getter(getPrototypeOf(arrays) as Uint8Array, "buffer");

  return {
    are: (value: object) => isView(value) || getPrototypeOf(value) === buffers,
    /** What they say; nothing where they are no text. */
    decode(value: object): string {
      try {
        return decode(decoder as TextDecoder, value);
      } catch {
        return "";
      }
    },
    encoder(value: object, set: Put): Put {
      const prototype: unknown = getPrototypeOf(value);
      if (set === undefined || (prototype !== buffers && prototype !== arrays)) return undefined;
      return (text) => {
        const encoded = encode(encoder, text as string);
        set(prototype === buffers ? bufferOf(encoded) : encoded);
      };
    },
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
