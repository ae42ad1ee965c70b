import { describe, expect, it } from "vitest";
import { tagged } from "../../../test/support/tagged.js";
import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import { nameMentions } from "./name-mentions.js";

/** The types of the names of a text, settled, where the tagger is sure of each word by the number given for it. */
function typesIn(notation: string, sureness: Readonly<Record<string, number>> = {}): readonly string[] {
  const { document, tags } = tagged(notation);
  const sure = tags.map((tag, index) => ({
    ...tag,
    nameProbability: sureness[document.tokens[index]?.text ?? ""] ?? 1,
  }));
  const reading = readArticle(document, sure, english);
  return nameMentions(reading).map(
    ({ span, nameType }) => `${reading.text.slice(span.start, span.end)}: ${nameType}`,
  );
}

describe("withSettledTypes", () => {
  it("gives names spelled alike the type that most mentions have", () => {
    expect(
      typesIn(
        "Norvik/NNP/person sat/VBD ./. Norvik/NNP/organization rose/VBD ./. Norvik/NNP/person left/VBD ./.",
      ),
    ).toEqual(["Norvik: person", "Norvik: person", "Norvik: person"]);
  });

  it("lets a type win by half a mention, and by no less", () => {
    const text = "Norvik/NNP/person sat/VBD with/IN NORVIK/NNP/organization ./.";
    expect(typesIn(text, { NORVIK: 0.5 })).toEqual(["Norvik: person", "NORVIK: person"]);
    expect(typesIn(text, { NORVIK: 0.6 })).toEqual(["Norvik: person", "NORVIK: organization"]);
  });

  it("leaves places and organizations as tagged: a city, and its team", () => {
    expect(
      typesIn(
        "Arden/NNP/place slept/VBD ./. Arden/NNP/organization won/VBD ./. Arden/NNP/place woke/VBD ./.",
      ),
    ).toEqual(["Arden: place", "Arden: organization", "Arden: place"]);
  });

  it("takes the last word of somebody's full name for a person", () => {
    expect(
      typesIn("Ada/NNP/person Norvik/NNP/person~ sat/VBD ./. Norvik/NNP/organization rose/VBD ./."),
    ).toEqual(["Ada Norvik: person", "Norvik: person"]);
  });

  it("takes the first word of a body's longer name for the body", () => {
    expect(
      typesIn("Norvik/NNP/organization Lines/NNPS/organization~ grew/VBD ./. Norvik/NNP/person rose/VBD ./."),
    ).toEqual(["Norvik Lines: organization", "Norvik: organization"]);
  });

  it("goes by what the gazetteer knows: a people, a place, a body", () => {
    const unsure = { Kenyan: 0.4, Kenya: 0.4, Oxfam: 0.4 };
    expect(typesIn("Kenyan/NNP/person met/VBD Kenya/NNP/person and/CC Oxfam/NNP/person ./.", unsure)).toEqual(
      ["Kenyan: other", "Kenya: place", "Oxfam: organization"],
    );
  });

  it("lets a sure tagger have its way against a place that is often somebody's name", () => {
    expect(typesIn("Kenya/NNP/person slept/VBD ./.")).toEqual(["Kenya: person"]);
  });

  it("lets the name of a people or a body have its way against a sure tagger", () => {
    expect(typesIn("Kenyan/NNP/person met/VBD Oxfam/NNP/person ./.")).toEqual([
      "Kenyan: other",
      "Oxfam: organization",
    ]);
  });

  it("goes by the description beside a name, however sure the tagger is", () => {
    expect(typesIn("The/DT company/NN ,/, Norvik/NNP/person ,/, grew/VBD ./.")).toEqual([
      "Norvik: organization",
    ]);
    expect(typesIn("The/DT company/NN near/IN Norvik/NNP/person grew/VBD ./.")).toEqual(["Norvik: person"]);
  });
});
