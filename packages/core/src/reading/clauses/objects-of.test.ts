import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../../test/support/reading-of.js";
import { mainClause } from "./main-clause.js";
import { objectsOf } from "./objects-of.js";

function objectsIn(notation: string) {
  const reading = readingOf(notation);
  return objectsOf(reading, mainClause(reading, reading.tokens)).map(({ from, to }) =>
    wordsOf(reading.tokens.slice(from, to)),
  );
}

describe("objectsOf", () => {
  it("finds the phrases right behind the verbs", () => {
    expect(objectsIn("They/PRP gave/VBD reporters/NNS fresh/JJ details/NNS on/IN Monday/NNP ./.")).toEqual([
      "reporters",
      "fresh details",
    ]);
  });
  it("finds none where something else comes first, or nothing", () => {
    expect(objectsIn("They/PRP left/VBD on/IN Monday/NNP ./.")).toEqual([]);
    expect(objectsIn("They/PRP left/VBD")).toEqual([]);
    expect(objectsIn("a/DT deal/NN")).toEqual([]);
  });
});
