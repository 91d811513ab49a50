/** A worker is mostly started by somebody who waits for a decision. What else is to be done at its start comes after that. */

/** In milliseconds. */
const REST = 300;

/** Once this worker has had time for who started it. */
export const rested: Promise<void> = new Promise((resolve) => setTimeout(resolve, REST));
