/** When there is time: what nobody waits for must not delay the page. */

/** Longest wait for a page to be loaded, and then for a moment of rest, in milliseconds. */
const LOADING = 3_000;
const RESTLESS = 1_000;

/** Once the page has been loaded and rests. */
export async function atLeisure(): Promise<void> {
  await loaded;
  await atIdle();
}

/** Once the page rests. */
export const atIdle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: RESTLESS }));

const loaded = new Promise<void>((resolve) => {
  if (document.readyState === "complete") resolve();
  addEventListener("load", () => resolve(), { capture: true, once: true });
  setTimeout(resolve, LOADING);
});
