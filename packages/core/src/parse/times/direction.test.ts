import { describe, expect, it } from "vitest";
import { plainReading } from "../../../test/support/plain-reading.js";
import { type Direction, directionOf } from "./direction.js";

/** The direction of the word in brackets. Other words may carry tags: "rose/VBD". */
function direction(marked: string): Direction {
  const { language, pieces } = plainReading(marked.replaceAll(/[[\]]/g, ""));
  const line = pieces.flat();
  const word = /\[(.*)\]/.exec(marked)?.[1];
  const at = line.findIndex(({ text }) => text === word);
  return directionOf({ language, pieces: line }, at, at + 1);
}

describe("the direction of a time", () => {
  it.each([
    ["She resigned on [Friday].", "past"],
    ["The court is to rule on [Friday].", "future"],
    ["He said on [Friday] that he will go.", "past"],
    ["On [Friday] they will march.", "future"],
    ["They are set to meet on [Friday].", "future"],
    ["The vote would still be held on [Friday].", "future"],
    ["A mediator could be named on [Friday].", "future"],
    ["Talks are scheduled for [Friday].", "future"],
    ["The man was killed on [Friday].", "past"],
    ["They would like to overturn [Friday]'s ruling, which shocked them.", "past"],
    ["The road is closed until [Friday].", "future"],
    ["The planes had been grounded until [Friday].", "past"],
    ["A concert on [Friday].", undefined],
  ])("%s", (text, toward) => {
    expect(direction(text).toward).toBe(toward);
  });

  it.each([
    ["Rain swelled/VBD the river on [Friday].", "past"],
    ["The river overran/VBD its banks on [Friday].", "past"],
    ["A limited/JJ service on [Friday].", undefined],
    ["The aged/NNS of Leon on [Friday].", undefined],
  ])("is told by the verbs, as they are tagged: %s", (text, toward) => {
    expect(direction(text).toward).toBe(toward);
  });

  it("is sure only where a preposition tells it", () => {
    expect(direction("It will have stood since [March].")).toEqual({ toward: "past", sure: true });
    expect(direction("He refused to pay by [March].")).toEqual({ toward: "future", sure: true });
    expect(direction("He paid in [March].")).toEqual({ toward: "past", sure: false });
  });
});
