import type { ArticleRecord } from "@onrecord/core";
import { parseArticle } from "@onrecord/core";
import { meanF1, muc } from "@onrecord/validation";
import { describe, expect, it } from "vitest";
import { corporaFolder, newsAndInterviews, readGum, type TreeDocument } from "../corpora/index.js";
import { clustersOf, goldMentions, scoreClusterings, scoreEndToEnd, scoreSystem, systems } from "./index.js";

const words = "The old engineer Ada Brink said she would call the Bank of Arden .".split(" ");
const tags = "DT JJ NN NNP NNP VBD PRP MD VB DT NNP IN NNP .".split(" ");
const heads = [2, 2, 5, 2, 3, -1, 8, 8, 5, 10, 8, 12, 10, 5];
let end = -1;
const tokens = words.map((text) => {
  const start = end + 1;
  end = start + text.length;
  return { text, start, end };
});
const text = words.join(" ");
const document: TreeDocument = {
  id: "own",
  text,
  tokens,
  rows: tags.map((pos, index) => ({ lemma: "", pos, head: heads[index] ?? -1, relation: "dep" })),
  sentences: [{ start: 0, end: text.length, tokens: { from: 0, to: words.length } }],
  paragraphs: [{ start: 0, end: text.length, sentences: { from: 0, to: 1 } }],
  mentions: [
    { entity: "brink", type: "person", tokens: { from: 3, to: 5 } },
    { entity: "brink", type: "person", tokens: { from: 0, to: 5 } },
    { entity: "brink", type: "person", tokens: { from: 6, to: 7 } },
    { entity: "bank", type: "organization", tokens: { from: 9, to: 13 } },
  ],
};

describe("clustersOf", () => {
  it("groups by label, and leaves out what is mentioned too seldom", () => {
    const mentions = [
      ["1", "a"],
      ["2", "b"],
      ["3", "a"],
    ] as const;
    expect(clustersOf(mentions, 1)).toEqual([["1", "3"], ["2"]]);
    expect(clustersOf(mentions, 2)).toEqual([["1", "3"]]);
  });
});

describe("scoreClusterings", () => {
  it("sums counts over documents before they are divided", () => {
    const one = { gold: [["a", "b", "c"]], found: [["a", "b", "c"]] };
    const other = { gold: [["a", "b"]], found: [] };
    expect(scoreClusterings([one, other]).muc).toEqual({ recalled: 2, gold: 3, precise: 2, predicted: 2 });
    expect(scoreClusterings([one]).muc).toEqual(muc(one.gold, one.found));
  });
});

describe("goldMentions", () => {
  const { given, goldOf } = goldMentions(document);

  it("takes of a name the run of proper nouns around its head, sorted with the longer first", () => {
    expect(given.candidates.map(({ span, kind }) => [text.slice(span.start, span.end), kind])).toEqual([
      ["The old engineer Ada Brink", "nominal"],
      ["Ada Brink", "name"],
      ["she", "pronoun"],
      ["Bank of Arden", "name"],
    ]);
    expect(goldOf).toEqual([1, 0, 2, 3]);
  });

  it("labels the names' tokens", () => {
    expect(given.tags.map(({ name }) => name)).toEqual([
      ..."O O O B-person I-person O O O O O".split(" "),
      ..."B-organization I-organization I-organization O".split(" "),
    ]);
  });
});

describe("the baselines", () => {
  it("join equal names, and equal heads", () => {
    expect(systems["equal names"](document)).toEqual([
      "ada brink",
      "mention 1",
      "mention 2",
      "the bank of arden",
    ]);
    expect(systems["equal heads"](document)).toEqual(["ada", "engineer", "mention 2", "bank"]);
  });
});

describe("scoreEndToEnd", () => {
  const record = (mentions: readonly (readonly [entity: string, words: string])[]): ArticleRecord => {
    const empty = parseArticle(text);
    return {
      ...empty,
      mentions: mentions.map(([entity, at], index) => ({
        id: `m:${index + 1}`,
        entity: `e:${entity}`,
        span: { start: text.indexOf(at), end: text.indexOf(at) + at.length },
        kind: "name",
      })),
    };
  };

  it("is perfect where every gold mention that counts is found with its head", () => {
    const parsed = record([
      ["one", "The old engineer Ada Brink"],
      ["one", "Ada Brink"],
      ["one", "she"],
    ]);
    expect(meanF1(scoreEndToEnd([document], () => parsed))).toBe(1);
  });

  it("counts mentions that are not gold against precision", () => {
    const parsed = record([
      ["one", "Ada Brink"],
      ["one", "she"],
      ["one", "call"],
    ]);
    const { recalled, gold, precise, predicted } = scoreEndToEnd([document], () => parsed).muc;
    expect({ recalled, gold, precise, predicted }).toEqual({
      recalled: 1,
      gold: 2,
      precise: 1,
      predicted: 2,
    });
  });
});

const folder = corporaFolder() ?? "";

describe.skipIf(folder === "")("coreference on the held-out GUM news and interviews, gold mentions", () => {
  it("is well above equal names and equal heads", () => {
    const documents = newsAndInterviews(readGum(folder), "held out");
    expect(documents).toHaveLength(17);
    const mean = (system: keyof typeof systems) => 100 * meanF1(scoreSystem(documents, systems[system], 2));
    expect(mean("onrecord")).toBeGreaterThan(60);
    expect(mean("onrecord")).toBeGreaterThan(mean("equal heads") + 10);
    expect(mean("equal heads")).toBeGreaterThan(mean("equal names"));
  });
});
