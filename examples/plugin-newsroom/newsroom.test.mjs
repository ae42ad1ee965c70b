// @ts-check
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { createParser, parseArticle } from "@onrecord/core";
import { parseRecord } from "@onrecord/core/record";
import { validate } from "@onrecord/validation";
import newsroom from "./newsroom.mjs";

const text = readFileSync(new URL("article.txt", import.meta.url), "utf8");
const article = { text, publishedAt: "2024-08-19" };
const parser = createParser().use(newsroom);
const record = parser.parse(article);
/** @param {{ readonly span: { readonly start: number, readonly end: number } }} item */
const wordsOf = ({ span }) => text.slice(span.start, span.end);

describe("the newsroom's plugin", () => {
  it("makes records that fit the format, and is named in them", () => {
    deepEqual(parseRecord(JSON.parse(JSON.stringify(record))), record);
    ok(record.provenance.method === "parsed");
    deepEqual(record.provenance.plugins, [{ name: "newsroom.example", version: "1.0.0" }]);
  });

  it("knows whom and what the town's articles name", () => {
    const known = new Map(record.entities.map((entity) => [entity.wikidata, entity]));
    const holm = known.get("Q999999902");
    const dock = known.get("Q999999901");
    ok(holm?.type === "person" && dock?.type === "organization");
    equal(dock.kind, "company");
    deepEqual(holm.roles, [{ title: "harbour pilot", of: dock.id }]);
    equal(known.get("Q999999903")?.type, "place");
    equal(known.get("Q999999904")?.name, "Aurelia III");
  });

  it("knows the town's days, times and measures", () => {
    const times = new Map(record.times.map((time) => [wordsOf(time), time.value]));
    equal(times.get("Founders’ Day"), "2024-08-26");
    equal(times.get("night tide"), "TNI");
    const figure = record.figures.find(({ unit }) => unit === "TEU");
    equal(figure?.value, 40);
  });

  it("says which desk a record is for, and what is to be checked first", () => {
    equal(record.extensions?.["newsroom.example/desk"], "harbour");
    const first = record.claims.filter(({ extensions }) => extensions?.["newsroom.example/check-first"]);
    deepEqual(
      first.map(({ figures }) => figures.length),
      [1],
    );
  });

  it("checks that a record names its desk", () => {
    const found = (/** @type {unknown} */ value) =>
      validate(value, { plugins: [newsroom] }).diagnostics.filter(({ rule }) => rule.includes("/"));
    deepEqual(found(record), []);
    deepEqual(
      found(parseArticle(article)).map(({ rule }) => rule),
      ["newsroom.example/desk"],
    );
  });

  it("tells which of its rules read what", () => {
    const { provenance } = parser.parse(article, { explain: true });
    ok(provenance.method === "parsed");
    const rules = new Set(provenance.explanations?.map(({ rule }) => rule));
    for (const rule of ["newsroom.example/night-tide", "newsroom.example/boxes", "rests-on-a-figure"]) {
      ok(rules.has(rule), rule);
    }
  });

  it("keeps to the examples of its rules", () => {
    const { times = [], figures = [] } = newsroom.rules ?? {};
    for (const { name, examples, counterexamples } of [...times, ...figures]) {
      const read = (/** @type {string} */ example) => {
        const made = parser.parse(example, { explain: true });
        ok(made.provenance.method === "parsed");
        const items = new Map([...made.times, ...made.figures].map((item) => [item.id, item]));
        return (made.provenance.explanations ?? [])
          .filter(({ rule }) => rule === `newsroom.example/${name}`)
          .map(({ item }) => [...items.values()].find(({ id }) => id === item))
          .map((item) => (item === undefined ? "" : example.slice(item.span.start, item.span.end)));
      };
      for (const [example, ...words] of examples) deepEqual(read(example), words);
      for (const example of counterexamples) deepEqual(read(example), []);
    }
  });

  it("works on the command line, and prints in a format of its own", () => {
    const onrecord = new URL("node_modules/.bin/onrecord", import.meta.url);
    const run = (/** @type {readonly string[]} */ ...args) =>
      execFileSync(fileURLToPath(onrecord), ["parse", "article.txt", ...args], {
        cwd: import.meta.dirname,
        encoding: "utf8",
      });
    const wire = run("--published", "2024-08-19", "--plugin", "./newsroom.mjs", "--format", "wire");
    match(wire, /^Elsa Dock Company \| propose \| /m);
    match(wire, /^Ines Holm \| state \| the ship had carried 40 boxes/m);
  });
});
