/** Builds the extension for the tests' pages, and those pages that are written in TypeScript. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { clearManaged } from "./company.ts";
import { BUILT_PAGES, EXTENSION, PAGES, ROOT } from "./paths.ts";

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default async function prepare(): Promise<() => void> {
  const build = join(ROOT, "extension/build.mjs");
  const sites = ["--sites", "http://*.localhost/*", "--grant", "http://127.0.0.1/*"];
  execFileSync(process.execPath, [build, "--browser", "chromium", "--out", EXTENSION, ...sites], { stdio: "inherit" });
  rmSync(BUILT_PAGES, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: [join(PAGES, "*.ts"), join(PAGES, "editors/*.ts"), join(PAGES, "chats/*.ts")],
    outbase: PAGES,
    bundle: true,
    format: "esm",
    outdir: BUILT_PAGES,
    logLevel: "warning",
  });
  return clearManaged;
}
