import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { nameMentions } from "./name-mentions.js";

/** The names of a tagged text as "words: type". */
function namesIn(notation: string): readonly string[] {
  const reading = readingOf(notation);
  return nameMentions(reading).map(
    ({ span, nameType }) => `${reading.text.slice(span.start, span.end)}: ${nameType}`,
  );
}

describe("names spelled alike", () => {
  it("have the type that the tagger gives most of them", () => {
    expect(
      namesIn("Norvik/NNP/person fell/VBD ,/, Norvik/NNP/other rose/VBD ,/, Norvik/NNP/other fell/VBD ./."),
    ).toEqual(["Norvik: other", "Norvik: other", "Norvik: other"]);
  });

  it("keep their types where the vote is open", () => {
    expect(namesIn("Norvik/NNP/person fell/VBD ,/, Norvik/NNP/other rose/VBD ./.")).toEqual([
      "Norvik: person",
      "Norvik: other",
    ]);
  });

  it("may be a place here and a body there", () => {
    expect(
      namesIn(
        "Chicago/NNP/organization won/VBD in/IN Chicago/NNP/place ,/, Chicago/NNP/place cheered/VBD ./.",
      ),
    ).toEqual(["Chicago: organization", "Chicago: place", "Chicago: place"]);
  });

  it("are persons where one person's full name ends so", () => {
    expect(
      namesIn("Ada/NNP/person Brink/NNP/person~ won/VBD ./. Brink/NNP/organization wept/VBD ./."),
    ).toEqual(["Ada Brink: person", "Brink: person"]);
  });

  it("are bodies where one body's full name begins so", () => {
    expect(
      namesIn("Helix/NNP/organization Foods/NNP/organization~ fell/VBD ./. Helix/NNP/person rose/VBD ./."),
    ).toEqual(["Helix Foods: organization", "Helix: organization"]);
  });

  it("are what the gazetteer has, where the tagger is not surer", () => {
    expect(namesIn("Hezbollah/NNP/person met/VBD Gazan/NNP/person mayors/NNS ./.")).toEqual([
      "Hezbollah: organization",
      "Gazan: other",
    ]);
  });
});

describe("names that the tagger leaves out", () => {
  it("are found where they can be nothing else", () => {
    expect(namesIn("The/DT US/NNP and/CC Kenya/NNP told/VBD EU/NNP and/CC Omani/JJ envoys/NNS ./.")).toEqual([
      "US: place",
      "Kenya: place",
      "EU: organization",
      "Omani: other",
    ]);
  });

  it("are not words that only look like them", () => {
    expect(
      namesIn("TELL/VB US/PRP ./. A/DT turkey/NN ran/VBD ./. He/PRP may/MD polish/VB it/PRP ./."),
    ).toEqual([]);
  });
});

describe("names that the tagger takes apart", () => {
  it("are one where the gazetteer knows the whole", () => {
    expect(
      namesIn(
        "The/DT Committee/NNP/organization to/TO Protect/NNP/organization Journalists/NNPS/organization~ met/VBD ./.",
      ),
    ).toEqual(["Committee to Protect Journalists: organization"]);
  });

  it("are one where a place bears a saint's name", () => {
    expect(namesIn("St/NNP/place Olav/NNP/place~ 's/POS Hospital/NNP/organization shut/VBD ./.")).toEqual([
      "St Olav's Hospital: organization",
    ]);
  });

  it("stay two otherwise", () => {
    expect(namesIn("Oxfam/NNP/organization to/TO Norvik/NNP/organization ./.")).toEqual([
      "Oxfam: organization",
      "Norvik: organization",
    ]);
  });
});
