import { defineConfig } from "@playwright/test";

const { PROMPT_DLP_APPLICATIONS, PROMPT_DLP_LATENCY, PROMPT_DLP_SOAK } = process.env;

/** What runs by its own command: applications have to be installed, and a measurement wants quiet, a soak takes minutes. */
const apart = [
  ...(PROMPT_DLP_APPLICATIONS === undefined ? ["applications.spec.ts", "webtransport.spec.ts"] : []),
  ...(PROMPT_DLP_LATENCY === undefined ? ["latency.spec.ts"] : []),
  ...(PROMPT_DLP_SOAK === undefined ? ["soak.spec.ts"] : []),
];

/** What is written for both browsers. */
const EVERYWHERE = [
  "applications",
  "attachments",
  "documents",
  "exits",
  "interface",
  "matrix",
  "network",
  "page",
  "paste",
  "reply",
  "submit",
  "typing",
  "upload",
  "webtransport",
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: ".",
  outputDir: "results/artifacts",
  globalSetup: "./prepare.ts",
  // One browser at a time: they share the machine's policy file.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  testIgnore: apart,
  projects: [
    { name: "chromium", testIgnore: [...apart, "firefox.spec.ts"] },
    { name: "firefox", testMatch: [...EVERYWHERE, "firefox.spec.ts"] },
  ],
});
