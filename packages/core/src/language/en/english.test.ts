import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { defineLanguage } from "../index.js";
import { english, englishText } from "./index.js";

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .map((path) => join(folder, path));

/** The files that a file brings in, itself included, within the folder. */
function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)\.js"/g)) {
    const found = resolve(dirname(file), `${path}.ts`);
    if (sources.includes(found)) reachedFrom(found, reached);
  }
  return reached;
}

describe("english", () => {
  it("reaches every file of its folder from its face", () => {
    const reached = reachedFrom(join(folder, "index.ts"));
    expect(sources.filter((file) => !reached.has(file)).map((file) => relative(folder, file))).toEqual([]);
  });

  it("has a test beside every file that holds words", () => {
    const isLexicon = (file: string) =>
      !file.endsWith("index.ts") &&
      /wordList\(|new (?:Set|Map)\b|indexPhrases\(|: \[$/m.test(readFileSync(file, "utf8"));
    const tests = new Set(
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".test.ts"))
        .map((path) => join(folder, path)),
    );
    const untested = sources.filter(
      (file) => isLexicon(file) && !tests.has(file.replace(/\.ts$/, ".test.ts")),
    );
    expect(untested.map((file) => relative(folder, file))).toEqual([]);
  });

  it("leaves no noun out that a language may give", () => {
    const empty = defineLanguage({ code: "xx" });
    for (const [section, fields] of Object.entries(english)) {
      if (typeof fields !== "object" || fields instanceof Map) continue;
      const known = empty[section as keyof typeof empty];
      expect(Object.keys(fields).sort()).toEqual(Object.keys(known).sort());
    }
  });

  it("shares what the text layer needs with its smaller part", () => {
    expect(englishText.writing).toEqual(english.writing);
    expect(english.calendar).toMatchObject(englishText.calendar);
    expect(english.numbers).toMatchObject(englishText.numbers);
  });
});
