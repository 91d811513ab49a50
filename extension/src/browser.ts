/**
 * The browser's own interface: the only file that names `chrome` or `browser`.
 *
 * Everything else takes the few verbs it needs from here. Listeners must be added synchronously
 * while the background starts, or the event that woke it is lost.
 */

/// <reference types="chrome" />

import type { RequestFilter } from "prompt-dlp";

declare const browser: typeof chrome | undefined;

const api: typeof chrome = typeof browser === "undefined" ? chrome : browser;

/** Who sent a message, as the browser says. */
export type Sender = chrome.runtime.MessageSender;

/** An area of storage: `local` outlives the browser, `session` is memory that outlives the worker. */
export interface Store {
  /** `null` gives everything. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export const local: Store = /* @__PURE__ */ area("local");
export const session: Store = /* @__PURE__ */ area("session");

/** Not where nothing is kept: browsers make their interfaces when they are first asked for. */
function area(name: "local" | "session"): Store {
  return api.storage[name];
}

/** Follows changes of {@link local}. */
export const onLocalChanged = (listener: () => void): void => api.storage.local.onChanged.addListener(listener);

/** Follows changes of {@link session}, our own too: told the names of what has another value. */
export const onSessionChanged = (listener: (names: string[]) => void): void =>
  api.storage.session.onChanged.addListener((changes) => listener(Object.keys(changes)));

/** Where a file of the extension lies. */
export const resourceUrl = (path: string): string => api.runtime.getURL(path);

/** For the few places where the two do not do the same, and neither can be asked. */
export const ENGINE: "chromium" | "firefox" = resourceUrl("").startsWith("moz-extension:") ? "firefox" : "chromium";

/** Whether this script's extension still runs; false once it was updated, disabled or removed. */
export const alive = (): boolean => {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
};

/** The extension's text in the language of the browser; see `_locales/`. */
export function translate(key: string, ...substitutions: string[]): string {
  try {
    return api.i18n.getMessage(key, substitutions) || key;
  } catch {
    return kept.get(key) ?? key;
  }
}

/** Keeps texts for the time when the extension is gone from under this script, and its translations with it. */
export function keepTexts(keys: readonly string[]): void {
  for (const key of keys) kept.set(key, translate(key));
}

const kept = new Map<string, string>();

/** The browser's language, BCP 47. */
export function uiLanguage(): string {
  try {
    return api.i18n.getUILanguage();
  } catch {
    return navigator.language;
  }
}

/** Sends a message to the background and gives its answer. Rejects when nobody listens. */
export const send = (message: object): Promise<unknown> => api.runtime.sendMessage(message);

/**
 * Answers messages. `answer` gives undefined for what it refuses: the sender then gets no answer.
 */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  api.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const pending = answer(message, sender);
    pending?.then(respond, () => respond(undefined));
    return pending !== undefined; // keeps the channel open
  });
}

/** The shadow root of an element, a closed one too, which the page cannot reach. */
export function shadowRootOf(element: Host): Root | null {
  const { openOrClosedShadowRoot } = element as Host & { openOrClosedShadowRoot?: Root | null };
  return openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}

type Host = Parameters<typeof chrome.dom.openOrClosedShadowRoot>[0];
type Root = ReturnType<typeof chrome.dom.openOrClosedShadowRoot>;

/** A connection between two scripts of the extension, on which one waits for what the other says. */
export interface Line {
  post(message: object): void;
  /** The next message. Rejects when the other end has gone. */
  next(): Promise<unknown>;
  close(): void;
  /** Aborted when the line is closed from either end. */
  closed: AbortSignal;
}

/** Connects to the background. Throws when the extension is gone. */
export const connect = (name: string): Line => lineOf(api.runtime.connect({ name }));

/** Takes connections; the listener gives whether it wants this one. */
export function onConnect(listener: (name: string, line: Line, sender: Sender) => boolean): void {
  api.runtime.onConnect.addListener((port) => {
    if (port.sender === undefined || !listener(port.name, lineOf(port), port.sender)) port.disconnect();
  });
}

function lineOf(port: chrome.runtime.Port): Line {
  const controller = new AbortController();
  const arrived: unknown[] = [];
  let waiting: ((message: unknown) => void) | undefined;
  let giveUp: ((reason: unknown) => void) | undefined;
  const ended = () => {
    controller.abort(new DOMException("the other end has gone", "AbortError"));
    giveUp?.(controller.signal.reason);
  };
  port.onMessage.addListener((message: unknown) => {
    if (waiting === undefined) arrived.push(message);
    else waiting(message);
    waiting = undefined;
  });
  port.onDisconnect.addListener(ended);
  return {
    post: (message) => port.postMessage(message),
    next: () =>
      new Promise((resolve, reject) => {
        if (arrived.length > 0) resolve(arrived.shift());
        else if (controller.signal.aborted) reject(controller.signal.reason);
        else [waiting, giveUp] = [resolve, reject];
      }),
    close: () => {
      port.disconnect();
      ended();
    },
    closed: controller.signal,
  };
}

/**
 * Chromium only: has the extension's hidden page opened, if it is not. A service worker needs one to
 * start workers.
 */
export async function openOffscreen(path: string, why: string): Promise<void> {
  const contexts = await api.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  if (contexts.length > 0) return;
  opening ??= api.offscreen.createDocument({ url: path, reasons: ["WORKERS"], justification: why }).finally(() => {
    opening = undefined;
  });
  await opening;
}

let opening: Promise<void> | undefined;

/** Whether a message comes from a content script of this extension. */
export const fromPage = (sender: Sender): boolean =>
  sender.id === api.runtime.id && sender.tab !== undefined && !fromExtensionPage(sender);

/** Whether a message comes from the page to try it on, which guards itself like any other. */
export const fromWelcome = (sender: Sender): boolean =>
  sender.id === api.runtime.id && sender.url?.split(/[?#]/u)[0] === api.runtime.getURL("welcome.html");

/** Whether a message comes from a page of this extension: popup, options, welcome. */
export const fromExtensionPage = (sender: Sender): boolean =>
  sender.id === api.runtime.id && (sender.url ?? "").startsWith(api.runtime.getURL(""));

/**
 * What the company set for this browser; empty also while the browser has not read it yet. A call
 * made while Chromium starts may stay without an answer for good, so it is made again each second.
 */
export async function managed(): Promise<Record<string, unknown>> {
  for (;;) {
    const values = await Promise.race([
      api.storage.managed.get(null).catch(() => ({})), // Firefox rejects where nothing is set
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1_000)),
    ]);
    if (values !== undefined) return values;
  }
}

/** Chromium only: Firefox reads managed storage at its start, and may have no such event. */
export const onManagedChanged = (listener: () => void): void => api.storage.managed.onChanged?.addListener(listener);

/**
 * Wakes the background once, in `minutes`, even if it was stopped in between. An alarm of that name
 * that is pending stays as it is.
 */
export const wakeIn = async (name: string, minutes: number): Promise<void> => {
  if ((await api.alarms.get(name)) === undefined) await api.alarms.create(name, { delayInMinutes: minutes });
};

export const onWake = (listener: (name: string) => void): void =>
  api.alarms.onAlarm.addListener(({ name }) => listener(name));

/** The pages that the manifest names. */
export const manifestMatches = (): string[] => contentScripts().flatMap(({ matches = [] }) => matches);

/** Whether the extension may run on pages of this match pattern. */
export const isAllowedOn = (pattern: string): Promise<boolean> => api.permissions.contains({ origins: [pattern] });

/** Asks whoever clicked to let the extension on these pages; in the click's own task. */
export const requestPages = (patterns: string[]): Promise<boolean> => api.permissions.request({ origins: patterns });

/** After the extension was let on pages, or no longer. */
export function onPermissionsChanged(listener: () => void): void {
  api.permissions.onAdded.addListener(listener);
  api.permissions.onRemoved.addListener(listener);
}

/** Brings the content scripts to these pages too, from their next load on, and to no others but the manifest's. */
export async function injectInto(matches: string[]): Promise<void> {
  const registered = await api.scripting.getRegisteredContentScripts();
  const is = registered.every((script) => String(script.matches) === String(matches)) && registered.length > 0;
  if (is || (registered.length === 0 && matches.length === 0)) return;
  if (registered.length > 0) await api.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) return;
  await api.scripting.registerContentScripts(
    contentScripts().map(({ js = [], world }, nth) => ({
      id: `guard-${nth}`,
      matches,
      excludeMatches: manifestMatches(), // they have one already
      js,
      world: world ?? "ISOLATED",
      runAt: "document_start",
      allFrames: true,
      matchOriginAsFallback: true,
    })),
  );
}

/** Has the browser block these requests and no others, over its restarts too. */
export async function blockRequests(filters: readonly RequestFilter[]): Promise<void> {
  const kept = await api.declarativeNetRequest.getDynamicRules();
  if (kept.length === 0 && filters.length === 0) return;
  const addRules = filters.map(({ url, initiators }, nth) =>
    blockingRule(nth + 1, { regexFilter: url, initiatorDomains: initiators }),
  );
  await api.declarativeNetRequest.updateDynamicRules({ removeRuleIds: kept.map(({ id }) => id), addRules });
}

/** Has the browser block these requests of one tab and no others, as far as they can carry more than an address. */
export async function blockRequestsOf(tab: number, filters: readonly RequestFilter[]): Promise<void> {
  const kept = await api.declarativeNetRequest.getSessionRules();
  const old = kept.filter(({ condition }) => condition.tabIds?.includes(tab));
  if (old.length === 0 && filters.length === 0) return;
  const free = Math.max(0, ...kept.map(({ id }) => id)) + 1;
  const addRules = filters.map(({ url }, nth) =>
    blockingRule(free + nth, { regexFilter: url, tabIds: [tab], excludedRequestMethods: ["get", "head", "options"] }),
  );
  await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: old.map(({ id }) => id), addRules });
}

type Rule = chrome.declarativeNetRequest.Rule;
type Condition = { [K in keyof Rule["condition"]]: Rule["condition"][K] | readonly string[] };

const blockingRule = (id: number, condition: Condition) =>
  ({ id, condition, action: { type: "block" } }) as unknown as Rule;

export const onTabClosed = (listener: (tab: number) => void): void => api.tabs.onRemoved.addListener(listener);

/** The tab whose page a popup is about: the one in front or, where the popup is a tab itself, the one before it. */
export async function tabInFront(): Promise<number | undefined> {
  const own = await api.tabs.getCurrent();
  const tabs = await api.tabs.query({ currentWindow: true });
  const [latest] = tabs
    .filter(({ id }) => id !== own?.id)
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id;
}

export const openOptions = (): Promise<void> => api.runtime.openOptionsPage();

/** Opens a page of the extension in a tab of its own. */
export const openPage = async (path: string): Promise<void> => {
  await api.tabs.create({ url: api.runtime.getURL(path) });
};

/** What the content scripts of one version share in a frame; the page's scripts have no access to it. */
declare global {
  /** Whether the page was open before they came. */
  var pageWasOpen: boolean | undefined;
  /** Whether there is a guard in the page's own world. Set by the first of them. */
  var guarded: Promise<boolean> | undefined;
}

/** Brings the interface into a frame, beside the content script that asked for it. */
export async function bringInterface(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await api.scripting.executeScript({ target, injectImmediately: true, files: ["interface.js"] });
}

/** Brings the content scripts into the pages of a match pattern that are open already. Where the browser refuses, the next load of the page has them. */
export async function injectIntoOpen(pattern: string): Promise<void> {
  const tabs = await api.tabs.query({ url: pattern });
  await Promise.allSettled(tabs.map(({ id }) => injectIntoTab(id ?? api.tabs.TAB_ID_NONE)));
}

/** A frame that has a guard in the page's own world keeps it: it serves the new content script. */
async function injectIntoTab(tabId: number): Promise<void> {
  const { scripting } = api;
  const target = { tabId, allFrames: true };
  const filesFor = (world: "MAIN" | undefined) =>
    contentScripts().flatMap((script) => (script.world === world ? (script.js ?? []) : []));
  const note = () => {
    globalThis.pageWasOpen = true;
  };
  await scripting.executeScript({ target, injectImmediately: true, func: note });
  await scripting.executeScript({ target, injectImmediately: true, files: filesFor(undefined) });
  const frames = await scripting.executeScript({ target, injectImmediately: true, func: () => globalThis.guarded });
  const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  const files = filesFor("MAIN");
  await scripting.executeScript({ target: { tabId, frameIds }, injectImmediately: true, files, world: "MAIN" });
}

type ContentScript = Partial<Record<"matches" | "js", string[] | undefined>> & { world?: "MAIN" };

/** As the manifest names them: Firefox gives their files with the extension's own address, and does not take them so. */
const contentScripts = (): readonly ContentScript[] =>
  (api.runtime.getManifest().content_scripts ?? []).map(({ js = [], ...script }: ContentScript) => ({
    ...script,
    js: js.map((file) => file.replace(resourceUrl(""), "")),
  }));

/** After the installation of the extension, of another version of it, or of the browser. */
export const onInstalled = (listener: (reason: `${chrome.runtime.OnInstalledReason}`) => void): void =>
  api.runtime.onInstalled.addListener(({ reason }) => listener(reason));

/** Shows on the toolbar button, until the tab shows another page, that its page is guarded. */
export const guardedIcon = async (tabId: number): Promise<void> => {
  await api.action.setIcon({ tabId, path: { 16: "icons/16.png", 32: "icons/32.png" } });
  await api.action.setTitle({ tabId, title: translate("guarded") });
};

/** The browser takes the icon and its title back when the tab shows another page. */
export const hasGuardedIcon = async (tabId: number): Promise<boolean> =>
  (await api.action.getTitle({ tabId })) === translate("guarded");

/** The mark on the toolbar button; empty removes it. */
export const badge = async (text: string): Promise<void> => {
  await api.action.setBadgeBackgroundColor({ color: "#b42318" });
  await api.action.setBadgeText({ text });
};
