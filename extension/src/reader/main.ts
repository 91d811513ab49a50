/**
 * The reader's entry, in a worker: answers each {@link Source} with its {@link Reading}. It talks over
 * a port, which its first message brings: a library may take the worker's own messages for its own.
 */
import { read } from "./read.ts";
import type { Source } from "./reading.ts";

addEventListener(
  "message",
  ({ ports: [port] }) => {
    if (port === undefined) return;
    port.onmessage = ({ data }: MessageEvent<Source>) => {
      void read(data).then((reading) => port.postMessage(reading));
    };
  },
  { once: true },
);
