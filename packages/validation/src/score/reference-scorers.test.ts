import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type AttributionParts, addAttributionScores, scoreAttributions } from "./attributions.js";
import { measures, type Tally } from "./tally.js";

/** The folder of score-attributions.mjs, the scorer whose figures are published with the corpora. */
const scorers = process.env["ONRECORD_SCORERS"] ?? "";

const text = "Ada Brink  said that the bridge\nwould close, and Marek Olin denied it in a long letter.";
const span = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
const spans = fc.array(span, { maxLength: 2 });
const attributions = fc.array(fc.record({ source: spans, cue: spans, content: spans }), {
  minLength: 1,
  maxLength: 4,
});

describe.skipIf(scorers === "")("the reference scorer", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-score-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("gives the same figures for attributions", { timeout: 120_000 }, () => {
    const pairs = fc.array(fc.record({ gold: attributions, predicted: attributions }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pairs, (articles) => {
        const ours = addAttributionScores(
          articles.map(({ gold, predicted }) => scoreAttributions(text, gold, predicted)),
        );
        const theirs = new Map(numbers(reference(articles)));
        const differing = numbers(figures(ours)).filter(
          ([path, figure]) => !(Math.abs(figure - (theirs.get(path) ?? Number.NaN)) <= HALF_A_DIGIT),
        );
        expect(differing).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  function reference(
    articles: readonly { gold: readonly AttributionParts[]; predicted: readonly AttributionParts[] }[],
  ) {
    const pairsOf = (all: readonly { start: number; end: number }[]) =>
      all.map(({ start, end }) => [start, end]);
    const gold = articles.map(({ gold: parts }, id) => ({
      id: `a${id}`,
      text,
      annotations: [
        {
          attributions: parts.map(({ source, cue, content }) => ({
            source: pairsOf(source),
            cue: pairsOf(cue),
            content: pairsOf(content),
          })),
        },
      ],
    }));
    const predicted = articles.map((article, id) => ({
      article: { id: `a${id}` },
      attributions: article.predicted,
    }));
    const write = (name: string, rows: readonly unknown[]) => {
      const path = join(folder, name);
      writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      return path;
    };
    const script = join(scorers, "score-attributions.mjs");
    const args = [
      script,
      "--gold",
      write("gold.jsonl", gold),
      "--pred",
      write("predicted.ndjson", predicted),
      "--json",
    ];
    const { exact, begin, jaccard, linked } = JSON.parse(execFileSync("node", args, { encoding: "utf8" }));
    return { exact, begin, jaccard, linked };
  }
});

/** The reference prints percent with one decimal. */
const HALF_A_DIGIT = 0.05 + 1e-9;

function prf(tally: Tally) {
  const { precision, recall, f1 } = measures(tally);
  return { p: 100 * precision, r: 100 * recall, f1: 100 * f1 };
}

function figures(score: ReturnType<typeof scoreAttributions>) {
  const roles = ["source", "cue", "content"] as const;
  return {
    exact: Object.fromEntries(roles.map((role) => [role, prf(score.exact[role])])),
    begin: Object.fromEntries(roles.map((role) => [role, prf(score.begin[role])])),
    jaccard: Object.fromEntries(
      roles.map((role) => {
        const { shared, either } = score.characters[role];
        return [role, (100 * shared) / (either || 1)];
      }),
    ),
    linked: prf(score.linked),
  };
}

/** The numbers in a nested object, each with its path. */
function numbers(value: unknown, path = ""): readonly (readonly [string, number])[] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${path}.${key}`));
}
