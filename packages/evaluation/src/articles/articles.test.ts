import { readFileSync } from "node:fs";
import { parseArticle, type Span } from "@onrecord/core";
import { score } from "@onrecord/validation";
import { describe, expect, it } from "vitest";
import {
  type ArticleMeasures,
  addScores,
  compileOwnArticle,
  mainMeasures,
  ownArticles,
  ownRecord,
  recordFile,
  scoreOwnArticles,
} from "./index.js";

/** Every span of a record: each object that has a start and an end. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number")
    return [{ start: value.start, end: value.end }];
  return Object.values(value).flatMap(spansIn);
}

describe("our own articles", () => {
  it("are ten, on unlike subjects", () => {
    expect(ownArticles()).toEqual([
      "cabinet-crisis",
      "company-results",
      "court-case",
      "cyber-attack",
      "election-night",
      "flood",
      "football-transfer",
      "obituary",
      "science-finding",
      "strike",
    ]);
  });
});

describe.each(ownArticles())("the record of %s", (slug) => {
  it("is that of its annotation", async () => {
    expect(JSON.parse(readFileSync(recordFile(slug), "utf8"))).toEqual(await compileOwnArticle(slug));
  });

  it("holds its text, its day and no parser's work", () => {
    const { article, provenance } = ownRecord(slug);
    expect(article.text?.split(/\s+/).length).toBeGreaterThanOrEqual(180);
    expect(article.publishedAt).toBeDefined();
    expect(provenance.method).toBe("curated");
  });

  it("has spans that slice whole words out of the text", () => {
    const record = ownRecord(slug);
    const text = record.article.text ?? "";
    const spans = spansIn(record);
    expect(spans.length).toBeGreaterThan(100);
    for (const { start, end } of spans) {
      expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/s);
      expect(`${text.slice(start - 1, start + 1)} ${text.slice(end - 1, end + 1)}`).not.toMatch(
        /^[\p{L}\p{N}]{2} | [\p{L}\p{N}]{2}$/u,
      );
    }
  });
});

/**
 * What the parser must reach on all articles together, a little below what was measured (docs/accuracy.md): F1, or
 * a share of the claims found.
 */
const floors: readonly (readonly [layer: keyof ArticleMeasures, floor: number])[] = [
  ["mentions", 0.74],
  ["names", 0.78],
  ["entities", 0.6],
  ["attributions", 0.73],
  ["claims", 0.74],
  ["voice", 0.93],
  ["act", 0.8],
  ["certainty", 0.82],
  ["polarity", 0.88],
  ["figures", 0.88],
  ["times", 0.91],
  ["relations", 0.18],
];

describe("the parser, on all of them together", () => {
  it("stays above its floors", () => {
    const measured = mainMeasures(addScores(scoreOwnArticles().map((scored) => scored.score)));
    expect(floors.filter(([layer, floor]) => measured[layer] < floor)).toEqual([]);
  });
});

describe("addScores", () => {
  it("gives what one article has twice double counts and the same measures", () => {
    const gold = ownRecord("strike");
    const once = score(gold, parseArticle(gold.article.text ?? ""));
    const twice = addScores([once, once]);
    expect(mainMeasures(twice)).toEqual(mainMeasures(once));
    expect(twice.claims.found.gold).toBe(2 * once.claims.found.gold);
    expect(twice.missed).toHaveLength(2 * once.missed.length);
  });
});
