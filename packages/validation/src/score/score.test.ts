import { type ArticleRecord, detachText, TextMismatchError } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { at, bridge, changed, ofText, text } from "../../test/bridge-record.js";
import { scoreDifferences, scoreRows, scoreTable } from "../formats/index.js";
import { coreferenceMeasures, meanF1 } from "./coreference/index.js";
import { ScoreError, score } from "./score.js";
import { measures } from "./tally.js";

const all = { precision: 1, recall: 1, f1: 1 };

describe("score", () => {
  it("gives full marks to the gold itself", () => {
    const same = score(bridge, bridge);
    expect(scoreRows(same).filter((row) => (row.measures?.f1 ?? row.share) !== 1)).toEqual([]);
    expect(same.missed).toEqual([]);
    expect(same.invented).toEqual([]);
  });

  it("finds a mention by its head whose span is not exact", () => {
    const { start, end } = at("an engineer");
    const wide = changed("mentions", 8, { span: { start: start - 12, end } });
    const { mentions, entities, missed } = score(bridge, wide);
    expect(mentions.exact).toEqual({ right: 11, predicted: 12, gold: 12 });
    expect(measures(mentions.relaxed)).toEqual(all);
    expect(meanF1(entities)).toBe(1);
    expect(missed).toEqual([]);
  });

  it("counts a pronoun given to another entity against the entities, not the mentions", () => {
    const { mentions, entities } = score(bridge, changed("mentions", 4, { entity: "e:olin" }));
    expect(measures(mentions.exact)).toEqual(all);
    expect(coreferenceMeasures(entities.muc)).toEqual({
      precision: 4 / 5,
      recall: 4 / 5,
      f1: expect.closeTo(0.8),
    });
  });

  it("matches claims by content, and looks at act, certainty and polarity of those", () => {
    const other = changed("claims", 0, {
      content: [at("the old bridge “may fall within 12 months”")],
      act: "state",
    });
    const { claims } = score(bridge, { ...other, claims: other.claims.slice(0, 3) });
    expect(claims.found).toEqual({ right: 3, predicted: 3, gold: 4 });
    expect(claims.act).toEqual({ right: 2, of: 3 });
    expect(claims.certainty).toEqual({ right: 3, of: 3 });
  });

  it("tells figures found from figures right", () => {
    const { figures } = score(bridge, changed("figures", 0, { span: at("1,200"), min: 12_000 }));
    expect(figures.found.right).toBe(1);
    expect(figures.value.right).toBe(0);
  });

  it("takes a contradiction from either side, and other relations from one", () => {
    const { relations } = score(bridge, { ...bridge, relations: [bridge.relations[1]] });
    expect(relations).toEqual({ right: 1, predicted: 1, gold: 1 });
    const supports = { type: "supports", from: "c:1", to: "c:2", evidence: [] } as const;
    const turned = { ...supports, from: "c:2", to: "c:1" } as const;
    const mixed = score({ ...bridge, relations: [supports] }, { ...bridge, relations: [turned] });
    expect(mixed.relations).toEqual({ right: 0, predicted: 1, gold: 1 });
  });

  it("does not mind that the records use other ids", () => {
    const renamed: ArticleRecord = JSON.parse(JSON.stringify(bridge).replaceAll(/"([emacft]):/g, '"$1:x'));
    expect(scoreRows(score(bridge, renamed)).filter((row) => (row.measures?.f1 ?? row.share) !== 1)).toEqual(
      [],
    );
  });

  it("lists what was missed and what was invented, in place", () => {
    const olin = changed("claims", 2, { content: [at("told reporters")] });
    const result = score(bridge, { ...olin, times: bridge.times.slice(1) });
    expect(result.missed.map(({ path, label }) => `${path} ${label}`)).toEqual([
      "claims[2] state",
      "times[0] 2024-08-19",
    ]);
    expect(result.invented.map(({ path }) => path)).toEqual(["claims[2]"]);
    expect(scoreDifferences(result)).toContain("said on [Monday] that");
  });

  it("takes the text from either record, or from beside them", () => {
    const standoff = detachText(bridge);
    expect(score(standoff, bridge).missed).toEqual([]);
    expect(score(standoff, standoff, { text }).missed).toEqual([]);
    expect(() => score(standoff, standoff)).toThrow(ScoreError);
    expect(() => score(standoff, standoff, { text: `${text} ` })).toThrow(TextMismatchError);
  });

  it("does not compare records of two texts", () => {
    expect(() => score(bridge, ofText("Another text."))).toThrow(/are of two texts/);
  });

  it("is a table that lines up", () => {
    const lines = scoreTable(score(bridge, { ...bridge, relations: [] }))
      .trimEnd()
      .split("\n");
    expect(lines[0]).toMatch(/P +R +F1 +gold +found$/);
    expect(lines.at(-1)).toMatch(/^relations +type and claims +0\.0 +0\.0 +0\.0 +1 +0$/);
    expect(
      new Set(
        lines
          .filter((line) => /\d$/.test(line) && !/F1|CEAF|MUC|cubed|those/.test(line))
          .map(({ length }) => length),
      ).size,
    ).toBe(1);
  });
});
