import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { english } from "../../language/en/index.js";
import { extendLanguage, type KnownName } from "../../language/index.js";
import { labelledRanges } from "../../tagger/index.js";
import { nameTypeOf, withKnownNames } from "./known-names.js";

const names: readonly KnownName[] = [
  { type: "organization", name: "Elsa Dock Company", aliases: ["Elsa Dock", "O'Dell"] },
  { type: "work", name: "Tide" },
];
const language = extendLanguage(english, { names });

/** The names of a tagged text as "words: type", with those that are known beforehand. */
function namesIn(notation: string): readonly string[] {
  const reading = { ...readingOf(notation), language };
  const tagged = labelledRanges(reading.tokens.map(({ name }) => name));
  return withKnownNames(reading, tagged).map(({ from, to, kind }) => {
    const words = reading.tokens.slice(from, to).map(({ text }) => text);
    return `${words.join(" ")}: ${kind}`;
  });
}

describe("names that are known beforehand", () => {
  it("stand wherever they are printed, the longest of one's names first", () => {
    expect(namesIn("Elsa/NNP Dock/NNP Company/NNP left/VBD Elsa/NNP Dock/NNP ./.")).toEqual([
      "Elsa Dock Company: organization",
      "Elsa Dock: organization",
    ]);
    expect(namesIn("they/PRP met/VBD O’Dell/NNP ./.")).toEqual(["O’Dell: organization"]);
  });

  it("stand for what the tagger took there for names", () => {
    expect(namesIn("Ada/NNP/person saw/VBD Elsa/NNP/person Dock/NNP/place Company/NN ./.")).toEqual([
      "Ada: person",
      "Elsa Dock Company: organization",
    ]);
    expect(namesIn("old/JJ/other Elsa/NNP/other~ Dock/NNP fell/VBD ./.")).toEqual([
      "Elsa Dock: organization",
    ]);
  });

  it("are left where they are part of a longer name", () => {
    expect(namesIn("in/IN Elsa/NNP/place Dock/NNP/place~ Street/NNP/place~ ./.")).toEqual([
      "Elsa Dock Street: place",
    ]);
  });

  it("of one word count only where it is tagged as one of a name", () => {
    expect(namesIn("Tide/NNP sold/VBD well/RB ./.")).toEqual(["Tide: other"]);
    expect(namesIn("Tide/NN/other sold/VBD well/RB ./.")).toEqual(["Tide: other"]);
    expect(namesIn("Tide/NN rose/VBD ./.")).toEqual([]);
    expect(namesIn("the/DT Tides/NNPS rose/VBD ./.")).toEqual([]);
  });
});

describe("the type of a name", () => {
  it("is the tagger's: what is no person, organization or place is something else", () => {
    const types = ["person", "organization", "place", "group", "event", "other"] as const;
    expect(types.map((type) => nameTypeOf({ type, name: "A" }))).toEqual([
      "person",
      "organization",
      "place",
      "other",
      "other",
      "other",
    ]);
  });
});
