/**
 * The content script's entry, at `document_start` in every frame of a guarded site. Listeners stand
 * here before the page's first script runs, so that theirs come second.
 */
import { keepAwake } from "./awake.ts";
import { guardDrop } from "./channels/drop.ts";
import { guardNetwork } from "./channels/network.ts";
import { guardPaste } from "./channels/paste.ts";
import { guardSubmit } from "./channels/submit.ts";
import { guardTyping } from "./channels/typing.ts";
import { guardUpload } from "./channels/upload.ts";
import { initClipboard } from "./clipboard.ts";
import { keepPlainTexts } from "./employee.ts";
import { initInterface } from "./interface.ts";
import { atLeisure } from "./leisure.ts";
import { initRestoration } from "./restoration.ts";
import { takeOver } from "./succession.ts";

// A page that was just being loaded when the background looked for open ones is given it twice.
globalThis.guarded ??= start();

function start(): Promise<boolean> {
  const controller = new AbortController();
  const { signal } = controller;
  initInterface(signal); // first: events of our own interface are nobody else's
  initClipboard(signal);
  initRestoration(signal);
  guardPaste(signal);
  guardDrop(signal);
  guardUpload(signal);
  guardTyping(signal);
  guardSubmit(signal);
  guardNetwork(signal);
  void atLeisure().then(keepPlainTexts);
  return takeOver(controller, keepAwake(signal));
}
