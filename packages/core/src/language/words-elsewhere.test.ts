import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { english } from "./en/index.js";

const sources = join(import.meta.dirname, "..");
const folders = ["text", "tagger", "reading", "match", "parse", "parser"];

const { clauses, pronouns, determiners, verbs, numbers, calendar, negation, times } = english;
/** Words so common that two of them in one list make it an English one. */
const common: ReadonlySet<string> = new Set([
  ...clauses.phraseStops,
  ...clauses.subordinators,
  ...pronouns.forms.keys(),
  ...determiners.definite,
  ...determiners.distributive,
  ...verbs.passiveForms,
  ...negation.particles,
  ...numbers.cardinals.keys(),
  ...calendar.weekdays.keys(),
  ...calendar.months.keys(),
  ...times.periods.keys(),
]);

/** Sets, tables, word lists and arrays of string literals, and alternatives in patterns. */
const lists = [
  /new (?:Set|Map)[^;]*?\(\s*\[([^;]*?)\]\s*\)/g,
  /wordList\(([^;]*?)\);/g,
  /\[([^;\]]*?)\]\.(?:includes|some|find|every)\(/g,
  /\(\?:([^()/\s]*\|[^()/\s]*)\)/g,
];

/** The words of a list: what stands in quotation marks, or between the bars of a pattern. */
function wordsOf(items: string): readonly string[] {
  const quoted = [...items.matchAll(/["`]([^"`]*)["`]/g)].map(([, text = ""]) => text);
  const texts = quoted.length > 0 ? quoted : items.includes("|") ? [items] : [];
  return texts.flatMap((text) => text.split(/[^\p{L}'’]+/u));
}

it("keeps lists of English words in language/en", () => {
  const found = folders.flatMap((folder) =>
    readdirSync(join(sources, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .flatMap((path) => {
        const source = readFileSync(join(sources, folder, path), "utf8");
        return lists.flatMap((list) =>
          [...source.matchAll(list)].flatMap(([, items = ""]) => {
            const words = wordsOf(items).filter((word) => common.has(word));
            return new Set(words).size > 1 ? [`${folder}/${path}: ${words.join(" ")}`] : [];
          }),
        );
      }),
  );
  expect(found).toEqual([]);
});
