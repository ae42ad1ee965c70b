import { describe, expect, it } from "vitest";
import { placeOf, recordOf } from "../../test/record-of.js";
import { addNameScores, fineRecalls, scoreWorldwideNames } from "./index.js";

const text = "Ada Brink left Arden on Good Friday with 20 crowns.";
const gold = {
  id: "own",
  text,
  region: "Nowhere",
  outlet: "own",
  names: [
    { ...placeOf(text, "Ada Brink"), type: "PER", fine: "Person" },
    { ...placeOf(text, "Arden"), type: "LOC", fine: "Location" },
  ],
  values: [placeOf(text, "Good Friday")],
} as const;
const record = recordOf(text, {
  people: { Brink: [["Ada Brink"]], Arden: [["Arden"]], Friday: [["Friday"]] },
});

describe("scoreWorldwideNames", () => {
  it("leaves out what is found within a date or a sum", () => {
    const score = scoreWorldwideNames(gold, record);
    expect(score.span).toEqual({ right: 2, predicted: 2, gold: 2 });
    expect(score.all).toEqual({ right: 1, predicted: 2, gold: 2 });
  });
});

describe("fineRecalls", () => {
  it("tells types from spans", () => {
    expect([...fineRecalls([{ gold, record }])]).toEqual([
      ["Person", { typed: { right: 1, of: 1 }, spans: { right: 1, of: 1 } }],
      ["Location", { typed: { right: 0, of: 1 }, spans: { right: 1, of: 1 } }],
    ]);
  });
});

describe("addNameScores", () => {
  it("adds up each type", () => {
    const score = scoreWorldwideNames(gold, record);
    expect(addNameScores([score, score]).PER).toEqual({ right: 2, predicted: 4, gold: 2 });
  });
});
