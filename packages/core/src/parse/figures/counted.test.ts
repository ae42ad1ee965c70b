import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../test/support/rules-in.js";

/** What the figures of a text count. Words carry tags where they matter: "workers/NNS". */
const countedIn = (marked: string): readonly string[] =>
  figuresIn(marked, { of: true }).map(({ made }) => made.split(" | ")[2] ?? "nothing");

describe("what is counted", () => {
  it.each([
    [
      "the nouns behind the number",
      "Over 100 Chilean/JJ copper/NN workers/NNS left/VBD.",
      ["Chilean copper workers"],
    ],
    ["what stands behind “of”", "Ships brought 50 tonnes of wheat/NN.", ["wheat"]],
    ["what stands behind “worth of”", "They sold $5 worth of apples/NNS.", ["apples"]],
    [
      "the whole of a share",
      "Two-thirds of the nurses/NNS and half the/DT doctors/NNS agreed.",
      ["nurses", "doctors"],
    ],
    [
      "whoever is that old",
      "A 33-year-old teacher/NN and six local/JJ inspectors/NNS left.",
      ["teacher", "local inspectors"],
    ],
    ["others too", "It sank 12 more/JJR boats/NNS.", ["boats"]],
    [
      "all that a possessor has",
      "Arden runs four of the port/NN's/POS six/CD piers/NNS.",
      ["port's six piers", "piers"],
    ],
    [
      "what a participle before the noun describes",
      "It lost 40 injured/VBN players/NNS.",
      ["injured players"],
    ],
  ])("is %s", (_, text, counted) => {
    expect(countedIn(text)).toEqual(counted);
  });

  it.each([
    ["what a participle behind the noun says", "Some 40 people/NNS killed/VBN sailors/NNS.", ["people"]],
    ["what measures it", "The pipe is 300 km long/JJ pipe/NN.", ["nothing"]],
    ["what stands in the next sentence", "They lost 40. Boats/NNS sank/VBD.", ["nothing"]],
    ["a time", "It has 40 daily visitors/NNS.", ["nothing"]],
    ["a word without a noun", "He scored 40 quickly/RB.", ["nothing"]],
  ])("is not %s", (_, text, counted) => {
    expect(countedIn(text)).toEqual(counted);
  });
});
