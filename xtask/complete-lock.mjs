// @ts-check
// Completes package-lock.json: npm leaves out packages for other platforms that it could not see when
// it wrote the file (npm/cli#4828), and `npm ci` then refuses the file, or other platforms lack a program.
// Usage: node complete-lock.mjs [--check] FILE. Exit code 1 with --check if entries are missing.
import { readFileSync, writeFileSync } from "node:fs";
import { argv, exit } from "node:process";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

const check = argv.includes("--check");
const file = argv[argv.length - 1] ?? "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));

const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version, entry)]),
);

if (missing.length > 0) {
  if (check) exit(1);
  const entries = [...Object.entries(lock.packages), ...missing];
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Whether `name`, wanted by the package at `path`, is in the lock file where Node.js would look. */
function isLocked(path, name) {
  const folders = path.split("/node_modules/");
  return (
    folders.some(
      (_, depth) => `${folders.slice(0, depth + 1).join("/node_modules/")}/node_modules/${name}` in lock.packages,
    ) || `node_modules/${name}` in lock.packages
  );
}

/** What npm would have written, but for the hash of a package that it could not see. */
function platformEntry(name, version, parent) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(parent.dev && { dev: true }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
