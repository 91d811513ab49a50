/** Builds the extension for the tests' pages, and those pages that are written in TypeScript. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { SITE_RULES } from "./chats.ts";
import { clearManaged } from "./company.ts";
import { BUILT_APPLICATIONS, BUILT_PAGES, EXTENSION, FIREFOX_EXTENSION, PAGES, ROOT } from "./paths.ts";

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default async function prepare(): Promise<() => void> {
  const build = join(ROOT, "extension/build.mjs");
  const described = SITE_RULES.flatMap(({ matches }) => matches.flatMap((pattern) => ["--sites", pattern]));
  const sites = [...described, "--grant", "http://127.0.0.1/*"];
  for (const [browser, out] of [
    ["chromium", EXTENSION],
    ["firefox", FIREFOX_EXTENSION],
  ] as const) {
    execFileSync(process.execPath, [build, "--browser", browser, "--out", out, ...sites], { stdio: "inherit" });
  }
  rmSync(BUILT_PAGES, { recursive: true, force: true });
  const shared = {
    define: { "process.env.NODE_ENV": '"production"' },
    bundle: true,
    format: "esm",
    logLevel: "warning",
  } as const;
  await esbuild.build({
    ...shared,
    loader: { ".ttf": "dataurl" },
    entryPoints: ["*.ts", "chats/*.ts", "editors/*.ts", "files/*.ts"].map((pattern) => join(PAGES, pattern)),
    outbase: PAGES,
    outdir: BUILT_PAGES,
  });
  await esbuild.build({
    ...shared,
    entryPoints: [join(ROOT, "tests/browser/applications/assistant-ui.ts")],
    outdir: BUILT_APPLICATIONS,
  });
  return clearManaged;
}
