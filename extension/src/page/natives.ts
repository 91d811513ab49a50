/**
 * The language's and the browser's own functions, as they were before the page's first script.
 *
 * Page scripts share this world: whatever is looked up later may be theirs. So nothing here or in
 * the guard looks up a method on an object of the page, iterates, or awaits.
 */

const { apply: nativeApply, construct: nativeConstruct, defineProperty, getOwnPropertyDescriptor } = Reflect;

export const apply = nativeApply;
export const construct = nativeConstruct;
export const define = defineProperty;
export const descriptorOf = getOwnPropertyDescriptor;

type Method = (...parameters: never[]) => unknown;

/** A method as a function of its object. */
export function uncurry<T, A extends unknown[], R>(
  method: (this: T, ...parameters: A) => R,
): (self: T, ...rest: A) => R {
  return (self, ...rest) => nativeApply(method, self, rest) as R;
}

/** The getter of a property as a function of its object. */
export function getter<T extends object, K extends keyof T>(prototype: T, name: K): (self: T) => T[K] {
  const get = getOwnPropertyDescriptor(prototype, name)?.get as (this: T) => T[K];
  return (self) => nativeApply(get, self, []) as T[K];
}

const mapGet = uncurry(WeakMap.prototype.get);
const mapSet = uncurry(WeakMap.prototype.set);
const mapHas = uncurry(WeakMap.prototype.has);

/** A table by object that no script of the page can read or change. */
export interface Table<K extends object, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  has(key: K): boolean;
}

export function table<K extends object, V>(): Table<K, V> {
  const map = new WeakMap();
  return {
    get: (key) => mapGet(map, key) as V | undefined,
    set: (key, value) => void mapSet(map, key, value),
    has: (key) => mapHas(map, key),
  };
}

/** Which native function each wrapper stands for. */
const natives = table<object, Method>();

/**
 * Puts a wrapper in a native function's place, so that nothing tells the two apart: name, length,
 * what `toString` says, the property's own attributes.
 */
export function replace<T extends object, K extends keyof T & string>(
  owner: T,
  name: K,
  wrap: (native: T[K]) => T[K],
): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.value as T[K] | undefined;
  if (descriptor === undefined || typeof native !== "function") return;
  const wrapper = wrap(native);
  disguise(wrapper as object, native as unknown as Method);
  defineProperty(owner, name, { ...descriptor, __proto__: null, value: wrapper } as PropertyDescriptor);
}

/** Has `after` run each time a property of the browser's was read or written. */
export function replaceAccessor(owner: object, name: string, after: () => void): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const get = descriptor?.get;
  if (descriptor === undefined || get === undefined) return;
  const wrapped = {
    ...descriptor,
    __proto__: null,
    get: accessor(get, after),
    ...(descriptor.set && { set: accessor(descriptor.set, after) }),
  };
  defineProperty(owner, name, wrapped as PropertyDescriptor);
}

function accessor<F extends (...parameters: never[]) => unknown>(native: F, after: () => void): F {
  const wrapper = method(function (this: unknown, ...parameters: unknown[]) {
    const result = nativeApply(native as unknown as Method, this, parameters);
    after();
    return result;
  });
  disguise(wrapper, native as unknown as Method);
  return wrapper as unknown as F;
}

/** Whether a function is one of the wrappers. */
export const isGuarded = (wrapper: unknown): boolean => isObject(wrapper) && natives.has(wrapper);

function disguise(wrapper: object, native: Method): void {
  const properties = ["name", "length"];
  for (let nth = 0; nth < properties.length; nth++) {
    const property = properties[nth] as string;
    const descriptor = getOwnPropertyDescriptor(native, property);
    if (descriptor === undefined) continue;
    defineProperty(wrapper, property, { ...descriptor, __proto__: null } as PropertyDescriptor);
  }
  natives.set(wrapper, native);
}

/** Lets wrappers say of themselves what the functions in whose place they stand would say. */
export function disguiseToString(realm: typeof globalThis): void {
  replace(realm.Function.prototype, "toString", (native) =>
    method(function (this: object) {
      const asked = isObject(this) ? (natives.get(this) ?? this) : this;
      return nativeApply(native, asked, []) as string;
    }),
  );
}

/** A function that cannot be called with `new` and has no `prototype`, as methods of the browser are. */
export function method<F extends (this: never, ...parameters: never[]) => unknown>(body: F): F {
  return {
    method(this: unknown, ...parameters: unknown[]) {
      return nativeApply(body as unknown as Method, this, parameters);
    },
  }.method as unknown as F;
}

export const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";
