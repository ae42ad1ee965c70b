import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { repeated } from "../../../../test/support/repeated.js";
import { organizationNames } from "./organization-names.js";

/** The notation of an organization's name. */
const body = (name: string): string =>
  name
    .split(" ")
    .map((word, index) => `${word}/NNP/organization${index === 0 ? "" : "~"}`)
    .join(" ");

/** What two names, one in a sentence behind the other's, come to. */
const both = (long: string, short: string): readonly string[] =>
  afterSieve(organizationNames, `The/DT ${body(long)} met/VBD ./. Then/RB ${body(short)} left/VBD ./.`);

describe("organizationNames", () => {
  it("takes an abbreviation for the name it is made of, small words counted or not", () => {
    expect(both("Harbour Safety Board", "HSB")).toEqual(["Harbour Safety Board = HSB"]);
    expect(both("Office for Harbour Safety", "OHS")).toEqual(["Office for Harbour Safety = OHS"]);
    expect(both("Office for Harbour Safety", "OFHS")).toEqual(["Office for Harbour Safety = OFHS"]);
    expect(both("Harbour Safety Board", "H.S.B.")).toEqual(["Harbour Safety Board = H.S.B."]);
  });

  it("takes what stands in brackets right behind a name for its abbreviation, where they share an initial", () => {
    const bracketed = (short: string): readonly string[] =>
      afterSieve(
        organizationNames,
        `The/DT ${body("Committee for Harbour Workers")} (/-LRB- ${body(short)} )/-RRB- met/VBD ./.`,
      );
    expect(bracketed("CXW")).toEqual(["Committee for Harbour Workers = CXW"]);
    expect(bracketed("XZ")).toEqual([]);
  });

  it("cuts a name short at its end, and leaves off its legal form", () => {
    expect(both("Norvik Shipping Group Ltd.", "Norvik Shipping")).toEqual([
      "Norvik Shipping Group Ltd. = Norvik Shipping",
    ]);
    expect(both("Norvik Shipping Ltd.", "Norvik")).toEqual(["Norvik Shipping Ltd. = Norvik"]);
    expect(both("Norvik Ltd.", "Norvik")).toEqual(["Norvik Ltd. = Norvik"]);
  });

  it("cuts no name down to a place, a people or a word that begins many names", () => {
    expect(both("Kenya Shipping Lines", "Kenya")).toEqual([]);
    expect(both("Kenyan Shipping Lines", "Kenyan")).toEqual([]);
    expect(both("National Shipping Lines", "National")).toEqual([]);
    expect(both("Lines for Shipping", "Lines for")).toEqual([]);
  });

  it("leaves off the country or people that a name begins with", () => {
    expect(both("Kenya Shipping Board", "Shipping Board")).toEqual(["Kenya Shipping Board = Shipping Board"]);
    expect(both("Kenyan Shipping Board", "Shipping Board")).toEqual([
      "Kenyan Shipping Board = Shipping Board",
    ]);
    expect(both("Norvik Shipping Board", "Shipping Board")).toEqual([]);
  });

  it("takes the last word for a team where it is a plural of five letters or more", () => {
    expect(both("Northgate Hawks", "Hawks")).toEqual(["Northgate Hawks = Hawks"]);
    expect(both("Northgate Jets", "Jets")).toEqual([]);
    expect(both("Northgate Express", "Express")).toEqual([]);
  });

  it("leaves alone what two names could be short for", () => {
    expect(
      afterSieve(
        organizationNames,
        `The/DT ${body("Harbour Safety Board")} met/VBD the/DT ${body("Hill Street Bank")} ./. Then/RB ${body("HSB")} left/VBD ./.`,
      ),
    ).toEqual([]);
  });

  it("tells abbreviations from words by their capitals", () => {
    expect(both("Harbour Safety Board", "Hsb")).toEqual([]);
  });

  it("reads names of sixteen words and takes longer ones for a slip of the tagger", () => {
    const named = (words: number): readonly string[] =>
      both(`Norvik ${repeated(words - 1, "Kai")}`, "Norvik");
    expect(named(16)).toHaveLength(1);
    expect(named(17)).toEqual([]);
  });

  it("reads no other kind of name", () => {
    expect(
      afterSieve(
        organizationNames,
        "Northgate/NNP/place Hills/NNPS/place~ burned/VBD ./. Hills/NNPS/place smoked/VBD ./.",
      ),
    ).toEqual([]);
  });
});
