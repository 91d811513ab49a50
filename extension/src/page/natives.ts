/**
 * The language's and the browser's own functions, as they were before the page's first script.
 *
 * Page scripts share this world: whatever is looked up later may be theirs. So nothing here or in
 * the guard looks up a method on an object of the page, iterates, or awaits.
 */

const { apply: nativeApply, construct: nativeConstruct, defineProperty, getOwnPropertyDescriptor } = Reflect;

const NativeProxy = Proxy;

export const apply = nativeApply;
export const construct = nativeConstruct;
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

/** The setter of a property as a function of its object. */
export function setter<T extends object, K extends keyof T>(prototype: T, name: K): (self: T, value: T[K]) => void {
  const set = getOwnPropertyDescriptor(prototype, name)?.set as (this: T, value: T[K]) => void;
  return uncurry(set);
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
 * Puts a wrapper in a native function's place. It is a proxy of that function, so that nothing tells
 * the two apart: name, length, what it is as a constructor, the property's own attributes.
 */
export function replace<T extends object, K extends keyof T & string>(
  owner: T,
  name: K,
  wrap: (native: T[K]) => (this: never, ...parameters: unknown[]) => unknown,
): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.value as T[K] | undefined;
  if (descriptor === undefined || typeof native !== "function") return;
  const wrapper = veil(native as unknown as Method, wrap(native));
  defineProperty(owner, name, { ...descriptor, __proto__: null, value: wrapper } as PropertyDescriptor);
}

/** Puts wrappers in the place of a property's getter, and of its setter if it has one. */
export function replaceAccessor(
  owner: object | undefined,
  name: string,
  wrap: (native: Method) => (this: never, ...parameters: unknown[]) => unknown,
): void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  if (owner === undefined || descriptor?.get === undefined) return;
  const wrapped = {
    ...descriptor,
    __proto__: null,
    get: veil(descriptor.get, wrap(descriptor.get)),
    ...(descriptor.set && { set: veil(descriptor.set, wrap(descriptor.set)) }),
  };
  defineProperty(owner, name, wrapped as PropertyDescriptor);
}

/** Puts a wrapper in a constructor's place. What `make` leaves undefined is made by the native one. */
export function replaceConstructor<K extends string>(
  owner: Partial<Record<K, unknown>>,
  name: K,
  make: (parameters: unknown[], target: Method) => object | undefined,
): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.value as (Method & { prototype: object }) | undefined;
  if (native === undefined) return;
  const construct = (_: unknown, parameters: unknown[], target: Method) =>
    make(parameters, target) ?? nativeConstruct(native, parameters, target === wrapper ? native : target);
  const wrapper = new NativeProxy(native, { __proto__: null, construct } as ProxyHandler<Method>) as Method;
  natives.set(wrapper, native);
  defineProperty(owner, name, { ...descriptor, __proto__: null, value: wrapper } as PropertyDescriptor);
  const back = { ...getOwnPropertyDescriptor(native.prototype, "constructor"), __proto__: null, value: wrapper };
  defineProperty(native.prototype, "constructor", back as PropertyDescriptor);
}

/** Gives an object a property that does not show when its properties are listed. */
export function define(owner: object, name: string, descriptor: PropertyDescriptor): void {
  defineProperty(owner, name, { ...descriptor, __proto__: null, configurable: true } as PropertyDescriptor);
}

/** Whether a function is one of the wrappers. */
export const isGuarded = (wrapper: unknown): boolean => isObject(wrapper) && natives.has(wrapper);

function veil(native: Method, body: (this: never, ...parameters: unknown[]) => unknown): object {
  const apply = (_: unknown, self: unknown, parameters: unknown[]) => nativeApply(body as Method, self, parameters);
  const wrapper = new NativeProxy(native, { __proto__: null, apply } as ProxyHandler<Method>);
  natives.set(wrapper, native);
  return wrapper;
}

/** Lets wrappers say of themselves what the functions in whose place they stand would say; a proxy has no name. */
export function disguiseToString(realm: typeof globalThis): void {
  replace(
    realm.Function.prototype,
    "toString",
    (native) =>
      function (this: unknown) {
        const asked = isObject(this) ? (natives.get(this) ?? this) : this;
        return nativeApply(native, asked, []);
      },
  );
}

export const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";
