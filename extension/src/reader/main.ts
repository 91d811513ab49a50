/** The reader's entry, in a worker: answers each {@link Source} with its {@link Reading}, in order. */
import { read } from "./read.ts";
import type { Source } from "./reading.ts";

addEventListener("message", ({ data }: MessageEvent<Source>) => {
  void read(data).then((reading) => postMessage(reading));
});
