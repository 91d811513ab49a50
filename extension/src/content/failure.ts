import type { Failure } from "../protocol/page.ts";

/** Whether what did not work may work when it is tried again. */
export const canTryAgain = (cause: Failure): boolean => cause === "engine" || cause === "log" || cause === "no-answer";
