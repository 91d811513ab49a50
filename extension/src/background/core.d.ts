declare module "virtual:engine-factory" {
  /** The engine's glue, anew on each call; its default export must be called before anything else of it. */
  export function load(): typeof import("prompt-dlp");

  /** Of the module's bytes. */
  export const HASH: string;
}
