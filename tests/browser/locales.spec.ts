/** The extension's texts: every language says everything that the code asks for. No browser is needed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "./paths.ts";

type Messages = { [key: string]: { message: string; placeholders?: { [name: string]: { content: string } } } };

const EXTENSION = join(ROOT, "extension");
const LOCALES = readdirSync(join(EXTENSION, "_locales"));
const messages = (locale: string): Messages =>
  JSON.parse(readFileSync(join(EXTENSION, "_locales", locale, "messages.json"), "utf8"));
const english = messages("en");

test("there are at least eight languages, one of them from right to left", () => {
  expect(LOCALES.length).toBeGreaterThanOrEqual(8);
  expect(LOCALES).toContain("ar");
});

for (const locale of LOCALES) {
  test(`${locale} has every text, with the same placeholders`, () => {
    const own = messages(locale);
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message, placeholders = {} }] of Object.entries(own)) {
      expect(message, key).not.toBe("");
      expect(placeholders, key).toEqual(english[key]?.placeholders ?? {});
      const named = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name = ""]) => name.toLowerCase());
      expect([...new Set(named)].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });
}

test("the code asks for no text that is not there, and for every one that is", () => {
  const sources = readdirSync(join(EXTENSION, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(EXTENSION, "src", path), "utf8"))
    .concat(readFileSync(join(EXTENSION, "manifest.mjs"), "utf8"));
  const source = sources.join("\n");
  for (const [, key = ""] of source.matchAll(/translate\(\s*"(\w+)"/g)) expect(Object.keys(english)).toContain(key);
  for (const key of Object.keys(english)) expect(source, key).toMatch(new RegExp(`"${key}"|__MSG_${key}__`));
});
