import { describe, expect, it } from "vitest";
import { tagged } from "../../../test/support/tagged.js";
import { english } from "../../language/en/index.js";
import { extendLanguage, type KnownName } from "../../language/index.js";
import { readArticle } from "../../reading/index.js";
import { labelledRanges } from "../../tagger/index.js";
import { nameTypeOf, withKnownNames } from "./known-names.js";

const dock: KnownName = { type: "place", name: "Elsa Dock", aliases: ["Elsa", "Elsa’s Dock"] };

/** The names of a text as "words: type", with Elsa Dock known beforehand. */
function namesIn(notation: string, names: readonly KnownName[] = [dock]): readonly string[] {
  const { document, tags } = tagged(notation);
  const reading = readArticle(document, tags, extendLanguage(english, { names }));
  const labelled = labelledRanges(reading.tokens.map(({ name }) => name));
  return withKnownNames(reading, labelled).map(({ from, to, kind }) => {
    const words = reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
    return `${words}: ${kind}`;
  });
}

describe("withKnownNames", () => {
  it("finds the longest of a known one's names, whatever the tagger took there for a name", () => {
    expect(namesIn("They/PRP left/VBD Elsa/NNP/person Dock/NNP/organization ./.")).toEqual([
      "Elsa Dock: place",
    ]);
    expect(namesIn("They/PRP left/VBD Elsa/NNP Dock/NNP and/CC Oslo/NNP/place ./.")).toEqual([
      "Elsa Dock: place",
      "Oslo: place",
    ]);
  });

  it("leaves a longer name that the tagger found", () => {
    expect(namesIn("They/PRP left/VBD Elsa/NNP/place Dock/NNP/place~ Street/NNP/place~ ./.")).toEqual([
      "Elsa Dock Street: place",
    ]);
  });

  it("drops what the tagger took for a name and only overlaps it", () => {
    expect(namesIn("old/JJ/other Elsa/NNP/other~ Dock/NNP fell/VBD ./.")).toEqual(["Elsa Dock: place"]);
  });

  it("finds a name of one word only where it is tagged as one of a name", () => {
    expect(namesIn("They/PRP left/VBD Elsa/NNP ./.")).toEqual(["Elsa: place"]);
    expect(namesIn("They/PRP left/VBD Elsa/NN ./.")).toEqual([]);
  });

  it("ends a name only where a word ends", () => {
    expect(namesIn("They/PRP left/VBD Elsa/NNP Docks/NNPS ./.")).toEqual(["Elsa: place"]);
  });

  it("reads a straight apostrophe for a curly one", () => {
    expect(namesIn("They/PRP left/VBD Elsa/NNP 's/POS Dock/NNP ./.")).toEqual(["Elsa's Dock: place"]);
  });

  it("leaves all as it is where nobody is known", () => {
    expect(namesIn("They/PRP left/VBD Elsa/NNP/person Dock/NNP/person~ ./.", [])).toEqual([
      "Elsa Dock: person",
    ]);
  });
});

describe("nameTypeOf", () => {
  it("is a tagger's type: all but three are “other”", () => {
    const types = ["person", "organization", "place", "group", "event", "work", "other"] as const;
    expect(types.map((type) => nameTypeOf({ type, name: "Elsa" }))).toEqual([
      "person",
      "organization",
      "place",
      "other",
      "other",
      "other",
      "other",
    ]);
  });
});
