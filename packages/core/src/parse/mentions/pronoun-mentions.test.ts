import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { pronounMentions } from "./pronoun-mentions.js";

function pronounsIn(notation: string): readonly string[] {
  const reading = readingOf(notation);
  return pronounMentions(reading).map(({ span }) => reading.text.slice(span.start, span.end));
}

describe("pronounMentions", () => {
  it("finds personal and possessive pronouns in any case", () => {
    expect(pronounsIn("They/PRP saw/VBD her/PRP$ dog/NN and/CC me/PRP ./.")).toEqual(["They", "her", "me"]);
  });

  it("finds relative pronouns behind a noun, a comma or a preposition, and no question words", () => {
    expect(pronounsIn("Dogs/NNS who/WP bark/VBP sleep/VBP ./.")).toEqual(["who"]);
    expect(pronounsIn("Dogs/NNS ,/, who/WP bark/VBP ,/, sleep/VBP ./.")).toEqual(["who"]);
    expect(pronounsIn("Dogs/NNS to/TO whom/WP cats/NNS speak/VBP sleep/VBP ./.")).toEqual(["whom"]);
    expect(pronounsIn("Who/WP barks/VBZ ?/.")).toEqual([]);
    expect(pronounsIn("Ask/VB who/WP barks/VBZ ./.")).toEqual([]);
  });

  it("passes over an empty “it”", () => {
    expect(pronounsIn("It/PRP seems/VBZ that/IN it/PRP fell/VBD ./.")).toEqual(["it"]);
  });

  it("passes over what the tagger takes for something else, the country, and names", () => {
    expect(pronounsIn("That/DT dog/NN says/VBZ that/IN rain/NN fell/VBD ./.")).toEqual([]);
    expect(pronounsIn("US/PRP troops/NNS left/VBD us/PRP ./.")).toEqual(["us"]);
    expect(pronounsIn("It/PRP/other is/VBZ a/DT film/NN ./.")).toEqual([]);
  });
});
