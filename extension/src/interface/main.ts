/**
 * The interface's entry: the background brings it into a frame in which there is something to show.
 * It shows everything in one closed shadow root, and leaves the page's own document as it is.
 */
import type { Gate, Interface } from "./contract.ts";
import { askEmployee, initDialog, tellBlocked, tellFailed } from "./dialog/dialog.ts";
import { tellChecking, tellReading, tellRedacted, tellReleased } from "./dialog/notice.ts";
import { initSurface, keepFromPage } from "./dialog/surface.ts";
import { showMarks } from "./marks/marks.ts";
import { restoreInCopy, restoreInDrag, writeRestored } from "./restoration/copies.ts";
import { initOriginals } from "./restoration/originals.ts";
import { restore } from "./restoration/restoration.ts";

globalThis.openInterface = open;

function open({ signal, write, lookUp }: Gate): Interface {
  initSurface(signal);
  initDialog();
  initOriginals(lookUp);
  return {
    askEmployee,
    tellBlocked,
    tellFailed,
    tellRedacted,
    tellReleased,
    tellChecking,
    tellReading,
    showMarks,
    restore,
    writeRestored: (message) => writeRestored(message, write),
    keepFromPage,
    restoreInCopy,
    restoreInDrag,
  };
}
