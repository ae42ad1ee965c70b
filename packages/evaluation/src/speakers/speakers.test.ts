import { describe, expect, it } from "vitest";
import { placeOf, recordOf } from "../../test/record-of.js";
import type { GoldSpeaker, SpokenArticle, VoicedArticle } from "../corpora/index.js";
import { scorePolnearSpeakers, scoreVoices } from "./index.js";

const text = "Ada Brink said the bridge is shut. He called it a shame. “A pity,” officials told us.";
const people = {
  Brink: [["Ada Brink"]],
  Olin: [["He", "pronoun"]],
  officials: [["officials", "nominal"]],
} as const;

const said = (content: string, speakers: readonly GoldSpeaker[], source: string, index: number) => ({
  index,
  speakers,
  parts: { source: source === "" ? [] : [placeOf(text, source)], cue: [], content: [placeOf(text, content)] },
});
const brink = { id: "E1", name: "Ada Brink", named: true, mentions: [placeOf(text, "Ada Brink")] };
const olin = { id: "E2", name: "Marek Olin", named: true, mentions: [placeOf(text, "He")] };
const officials = { id: "E3", name: "officials", named: false, mentions: [placeOf(text, "officials")] };

describe("scorePolnearSpeakers", () => {
  const gold: SpokenArticle = {
    article: { id: "own", text, tokens: [], sentences: [], attributions: [] },
    attributions: [
      said("the bridge is shut", [brink], "Ada Brink", 0),
      said("a shame", [olin], "He", 1),
      said("A pity", [officials], "officials", 2),
      said("told us", [], "", 3),
    ],
  };
  const score = (by: readonly (readonly string[])[]) => {
    const contents = ["the bridge is shut", "a shame", "A pity", "told us"];
    const record = recordOf(text, {
      people,
      said: by.map((sources, index) => ({ content: contents[index] ?? "", by: sources })),
    });
    return scorePolnearSpeakers([{ gold, record }]);
  };

  it("is right where the sources are those who speak, one for one", () => {
    const right = score([["Brink"], ["Olin"], ["officials"], []]);
    expect(right.all).toEqual({ gold: 4, held: 4, right: 4, wrong: 0, open: 0, invented: 0 });
    expect([right.name, right.pronoun, right.description, right.none].map(({ gold: of }) => of)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(right.byConfidence.map(({ kept }) => kept)).toEqual([4, 4, 4, 4, 0]);
  });

  it("tells wrong from open and invented", () => {
    const { all } = score([["officials"], [], ["Brink"], ["Brink"]]);
    expect(all).toEqual({ gold: 4, held: 4, right: 0, wrong: 1, open: 2, invented: 1 });
  });

  it("does not judge what the record does not have", () => {
    expect(score([["Brink"]]).all).toMatchObject({ gold: 4, held: 1, right: 1 });
  });
});

describe("scoreVoices", () => {
  const gold: VoicedArticle = {
    id: "own",
    text,
    sentences: [placeOf(text, "Ada Brink said the bridge is shut."), placeOf(text, "He called it a shame.")],
    spans: [
      {
        ...placeOf(text, "the bridge is shut"),
        isQuote: true,
        speaker: { name: "Brink", kind: "person" },
        target: "Olin",
      },
      { ...placeOf(text, "a shame"), isQuote: true, speaker: { name: "Marek Olin", kind: "person" } },
      { ...placeOf(text, "A pity"), isQuote: true, speaker: { name: "somebody", kind: "described" } },
    ],
  };
  const score = (contents: Parameters<typeof recordOf>[1]["said"]) =>
    scoreVoices([{ gold, record: recordOf(text, { people, said: contents ?? [] }) }]);

  it("judges those whose speaker has a name, by where it stands", () => {
    const { all, byPlace, targets } = score([{ content: "the bridge is shut", by: ["Brink"] }]);
    expect(all).toEqual({ spans: 2, right: 1, wrong: 0, unresolved: 0, missing: 1, best: 1, half: 1 });
    expect([...byPlace.keys()]).toEqual(["name", "pronoun"]);
    expect(targets).toEqual({ right: 0, of: 1 });
  });

  it("tells another named source from none", () => {
    const { all } = score([
      { content: "the bridge is shut", by: ["officials"] },
      { content: "a shame", by: ["Brink"] },
    ]);
    expect([all.wrong, all.unresolved]).toEqual([1, 1]);
  });

  it("is half where the content covers half of the span", () => {
    const { all } = score([{ content: "the bridge", by: ["Brink"] }]);
    expect([all.right, all.half]).toEqual([1, 1]);
    expect(score([{ content: "the", by: ["Brink"] }]).all.half).toBe(0);
  });
});
