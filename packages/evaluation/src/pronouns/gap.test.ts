import { measures } from "@onrecord/validation";
import { describe, expect, it } from "vitest";
import { placeOf, recordOf } from "../../test/record-of.js";
import { scoreGap } from "./gap.js";

const text = "Ada Brink met Marek Olin before he left.";
const gold = {
  id: "own",
  text,
  gender: "masculine",
  // The pronoun's place is judged alone; a longer one serves as well and stands in the text once.
  pronoun: placeOf(text, "he left"),
  names: [
    { ...placeOf(text, "Ada Brink"), isMeant: false },
    { ...placeOf(text, "Marek Olin"), isMeant: true },
  ],
} as const;

describe("scoreGap", () => {
  const judged = (people: Parameters<typeof recordOf>[1]["people"]) =>
    scoreGap([{ gold, record: recordOf(text, { people: people ?? {} }) }]);

  it("is right where the pronoun has the entity of the name it stands for alone", () => {
    const { all, masculine, feminine } = judged({
      Brink: [["Ada Brink"]],
      Olin: [["Olin"], ["he left", "pronoun"]],
    });
    expect(all).toEqual({ names: { right: 1, predicted: 1, gold: 1 }, texts: 1, found: 1, right: 1 });
    expect(masculine).toEqual(all);
    expect(feminine.texts).toBe(0);
  });

  it("is wrong where it has the other's, and found all the same", () => {
    const { all } = judged({ Brink: [["Ada Brink"], ["he left", "pronoun"]], Olin: [["Olin"]] });
    expect(all).toEqual({ names: { right: 0, predicted: 1, gold: 1 }, texts: 1, found: 1, right: 0 });
  });

  it("does not find a pronoun that the record does not mention", () => {
    const { all, bias } = judged({ Olin: [["Olin"]] });
    expect([all.found, measures(all.names).f1, bias]).toEqual([0, 0, 0]);
  });
});
