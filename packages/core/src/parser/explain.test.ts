import { describe, expect, it } from "vitest";
import { type ArticleRecord, type Explanation, safeParseRecord } from "../record/index.js";
import { createParser, defaultStages, defineStage, parseArticle } from "./index.js";

const article = `Mayor Ada Brink said on Monday that 7 bridges may close this winter. “We will mend them all,” she told
reporters. The harbour office denied that 7 bridges may close this winter.`;

const explanationsOf = ({ provenance }: ArticleRecord): readonly Explanation[] =>
  (provenance.method === "parsed" ? provenance.explanations : undefined) ?? [];

describe("explain", () => {
  const record = parseArticle(article, { explain: true });

  it("leaves the record the same but for what made it", () => {
    const { explanations, ...provenance } = { explanations: [], ...record.provenance };
    expect(explanations.length).toBeGreaterThan(0);
    expect(JSON.stringify({ ...record, provenance })).toBe(JSON.stringify(parseArticle(article)));
    expect(safeParseRecord(record).ok).toBe(true);
  });

  it("names the stage that made each item of the record", () => {
    const { entities, mentions, attributions, claims, figures, times, relations } = record;
    expect(relations.length).toBeGreaterThan(0);
    expect(explanationsOf(record).map(({ item, by }) => [by, item])).toEqual([
      ...entities.map(({ id }) => ["entities", id]),
      ...mentions.map(({ id }) => ["entities", id]),
      ...attributions.map(({ id }) => ["speakers", id]),
      ...times.map(({ id }) => ["times", id]),
      ...figures.map(({ id }) => ["figures", id]),
      ...claims.map(({ id }) => ["claims", id]),
      ...relations.map((_, index) => ["relations", `relations[${index}]`]),
    ]);
  });

  it("names the rule that told an act, found a relation or put a mention to others", () => {
    const rulesOf = (prefix: string) =>
      explanationsOf(record).flatMap(({ item, rule }) => (item.startsWith(prefix) ? [rule] : []));
    expect(rulesOf("c:")).toEqual(["cue-word", "future", "cue-word"]);
    expect(rulesOf("relations")).toEqual(["take-up", "take-up", "take-up"]);
    const she = record.mentions.find(({ kind }) => kind === "pronoun");
    expect(explanationsOf(record)).toContainEqual({ item: she?.id, by: "entities", rule: "third-person" });
    const alone = record.mentions.find(({ entity, id }) =>
      record.mentions.every((other) => other.id === id || other.entity !== entity),
    );
    expect(explanationsOf(record)).toContainEqual({ item: alone?.id, by: "entities" });
  });

  it("gives the score of an item that has a confidence", () => {
    const [attribution] = record.attributions;
    expect(explanationsOf(record).find(({ item }) => item === attribution?.id)).toEqual({
      item: "a:1",
      by: "speakers",
      score: attribution?.confidence,
    });
  });

  it("tells what a stage says of an item it changed, and nothing of what it took out", () => {
    const first = defineStage({
      name: "first-only",
      needs: ["claims", "relations"],
      gives: ["claims", "relations"],
      run: ({ claims }, explain) => {
        const kept = claims.slice(0, 1).map((claim) => ({ ...claim, statement: "Bridges may close." }));
        for (const claim of kept) explain(claim, { rule: "leading", score: 0.5 });
        return { claims: kept, relations: [] };
      },
    });
    const changed = createParser({ stages: [...defaultStages, first] }).parse(article, { explain: true });
    expect(explanationsOf(changed).filter(({ item }) => /^(?:c:|relations)/.test(item))).toEqual([
      { item: "c:1", by: "claims", rule: "cue-word" },
      { item: "c:1", by: "first-only", rule: "leading", score: 0.5 },
    ]);
  });
});
