import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";

const sources = join(import.meta.dirname, "../src");
const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort();
const tests: ReadonlySet<string> = new Set(files.filter((path) => path.endsWith(".test.ts")));
const testOf = (file: string): string => file.replace(/\.ts$/, ".test.ts");
const sourceOf = (file: string): string => readFileSync(join(sources, file), "utf8");

/** Types alone, or a face that only hands on what other files export: nothing in it runs. */
const runs = (file: string): boolean =>
  !file.endsWith("index.ts") &&
  /^(?:export )?(?:abstract )?(?:function|const|let|class)\b/m.test(sourceOf(file));

/**
 * Files whose test stands beside another, by that test, for one of these reasons: what they say is seen only where the
 * parts come together (a parser, a network), they are two ways to one thing (kernels), the schemas and terms of one
 * record, or the empty sections that a language is filled up with.
 */
const testedTogether: Readonly<Record<string, readonly string[]>> = {
  "language/define-language.test.ts": [
    "language/calendar.ts",
    "language/clauses.ts",
    "language/cues.ts",
    "language/determiners.ts",
    "language/hedges.ts",
    "language/lemmas.ts",
    "language/media.ts",
    "language/names.ts",
    "language/negation.ts",
    "language/numbers.ts",
    "language/pronouns.ts",
    "language/responses.ts",
    "language/tenses.ts",
    "language/time-contexts.ts",
    "language/times.ts",
    "language/units.ts",
  ],
  "language/extend-language.test.ts": ["language/reporting-verb.ts"],
  "language/en/english.test.ts": ["language/en/english-text.ts"],
  "language/en/cues/cue-groups.test.ts": ["language/en/cues/cue-group.ts", "language/en/cues/to-or-with.ts"],
  "parse/figures/find-figures.test.ts": ["parse/figures/quantity.ts"],
  "parse/speakers/medium.test.ts": ["parse/speakers/medium-rules.ts"],
  "parse/times/find-times.test.ts": ["parse/times/rules/time-rule.ts"],
  "parser/create-parser.test.ts": [
    "parser/default-tagger.ts",
    "parser/parser.ts",
    "parser/record-of.ts",
    "parser/run-stages.ts",
    "parser/stages.ts",
    "parser/usual-parts.ts",
  ],
  "parser/explain.test.ts": ["parse/note.ts", "parser/because.ts"],
  "parser/plugin.test.ts": [
    "parser/define-plugin.ts",
    "parser/plugin-shape.ts",
    "parser/rules-with.ts",
    "parser/with-plugin.ts",
  ],
  "record/parse-record.test.ts": [
    "record/article-record.ts",
    "record/article.ts",
    "record/attribution.ts",
    "record/claim-terms.ts",
    "record/claim.ts",
    "record/entity-kinds.ts",
    "record/entity.ts",
    "record/event.ts",
    "record/explanation.ts",
    "record/medium-kinds.ts",
    "record/mention.ts",
    "record/provenance.ts",
    "record/time.ts",
  ],
  "tagger/network/kernels.test.ts": [
    "tagger/network/kernel-bytes.ts",
    "tagger/network/kernel.ts",
    "tagger/network/plain-kernel.ts",
    "tagger/network/wasm-kernel.ts",
  ],
  "tagger/neural-tagger.test.ts": [
    "tagger/label-words.ts",
    "tagger/loaded-model.ts",
    "tagger/network/network.ts",
    "tagger/network/placed-weights.ts",
  ],
  "tagger/structured-model.test.ts": [
    "tagger/dependency-relation.ts",
    "tagger/mention-type.ts",
    "tagger/structure/word-structure.ts",
  ],
};

const elsewhere: ReadonlySet<string> = new Set(Object.values(testedTogether).flat());

it("has a test beside every file that does something", () => {
  const untested = files.filter(
    (file) => !tests.has(file) && !tests.has(testOf(file)) && runs(file) && !elsewhere.has(file),
  );
  expect(untested.map((file) => `src/${file} has no test: write src/${testOf(file)}`)).toEqual([]);
});

it("lists nothing as tested elsewhere that is gone, or has a test of its own", () => {
  expect(
    [...elsewhere].filter((file) => !files.includes(file) || tests.has(testOf(file)) || !runs(file)),
  ).toEqual([]);
});

/** The files of the package that a file brings in, itself included. */
function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)\.js"/g))
    reachedFrom(`${resolve(dirname(file), path)}.ts`, reached);
  return reached;
}

it("lists as tested together only what the test named for it brings in", () => {
  const unreached = Object.entries(testedTogether).flatMap(([test, tested]) => {
    const reached = reachedFrom(join(sources, test));
    return tested.filter((file) => !reached.has(join(sources, file)));
  });
  expect(unreached).toEqual([]);
});
