// The built package, loaded once, as tests of the wasm surface import it.
import { readFileSync } from "node:fs";
import { initSync } from "../../pkg/prompt_dlp.js";

initSync({ module: readFileSync(new URL("../../pkg/prompt_dlp_bg.wasm", import.meta.url)) });

export * from "../../pkg/prompt_dlp.js";
