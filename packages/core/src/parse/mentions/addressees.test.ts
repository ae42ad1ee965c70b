import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../../test/support/reading-of.js";
import { addresseeRange } from "./addressees.js";

/** The words of a text up to its end where those begin that a cue is spoken to; the cue is marked. */
function addressedIn(notation: string): string | undefined {
  const reading = readingOf(notation);
  const cue = reading.tokens.filter(({ role }) => role.endsWith("cue"));
  const range = addresseeRange(reading, { from: cue[0]?.index ?? 0, to: (cue.at(-1)?.index ?? -1) + 1 });
  return range === undefined ? undefined : wordsOf(reading.tokens.slice(range.from, range.to));
}

describe("addresseeRange", () => {
  it("begins behind a verb of telling", () => {
    expect(addressedIn("She/PRP told/VBD/cue the/DT council/NN")).toBe("the council");
  });

  it("begins behind “to” where the verb asks for it", () => {
    expect(addressedIn("She/PRP said/VBD/cue to/TO reporters/NNS")).toBe("reporters");
    expect(addressedIn("She/PRP said/VBD/cue reporters/NNS")).toBeUndefined();
  });

  it("is nowhere where the verb of telling is led on by a preposition", () => {
    expect(addressedIn("She/PRP told/VBD/cue of/IN rain/NN")).toBeUndefined();
  });

  it("is nowhere where the verb is passive, past adverbs", () => {
    expect(addressedIn("She/PRP was/VBD told/VBN/cue lies/NNS")).toBeUndefined();
    expect(addressedIn("She/PRP was/VBD often/RB told/VBN/cue lies/NNS")).toBeUndefined();
    expect(addressedIn("She/PRP has/VBZ told/VBN/cue reporters/NNS")).toBe("reporters");
  });

  it("is nowhere where an occasion stands there", () => {
    expect(addressedIn("She/PRP told/VBD/cue a/DT news/NN conference/NN")).toBeUndefined();
    expect(addressedIn("She/PRP told/VBD/cue a/DT news/NN agency/NN")).toBe("a news agency");
  });

  it("is looked for within the cue", () => {
    expect(addressedIn("She/PRP told/VBD the/DT council/NN as/IN/cue much/RB/cue~")).toBeUndefined();
  });
});
