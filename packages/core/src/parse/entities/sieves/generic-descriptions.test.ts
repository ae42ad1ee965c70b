import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { repeated } from "../../../../test/support/repeated.js";
import { genericDescriptions } from "./generic-descriptions.js";

const kestrel = "Kestrel/NNP/organization Metals/NNP/organization~";

describe("genericDescriptions", () => {
  it("takes “the country” and “this city” for the nearest name before of just that kind", () => {
    expect(
      afterSieve(
        genericDescriptions,
        `Floods/NNS hit/VBD Norway/NNP/place ,/, Kenya/NNP/place and/CC Oslo/NNP/place ./. The/DT country/NN and/CC
         this/DT city/NN need/VBP aid/NN ./.`,
      ),
    ).toEqual(["Kenya = The country", "Oslo = this city"]);
  });

  it("takes “the company” for a body of which nothing is known, and “the ministry” for none", () => {
    expect(
      afterSieve(genericDescriptions, `${kestrel} grew/VBD ./. The/DT company/NN hired/VBD ./.`),
    ).toEqual(["Kestrel Metals = The company"]);
    expect(
      afterSieve(genericDescriptions, `${kestrel} grew/VBD ./. The/DT ministry/NN hired/VBD ./.`),
    ).toEqual([]);
  });

  it("goes by the kind that a name's own last word tells", () => {
    const report = `${kestrel} met/VBD the/DT Harbour/NNP/organization Ministry/NNP/organization~ ./.`;
    expect(afterSieve(genericDescriptions, `${report} The/DT ministry/NN hired/VBD ./.`)).toEqual([
      "Harbour Ministry = The ministry",
    ]);
    expect(afterSieve(genericDescriptions, `${report} The/DT company/NN hired/VBD ./.`)).toEqual([
      "Kestrel Metals = The company",
    ]);
  });

  it("takes a description that says more for no kind alone", () => {
    expect(
      afterSieve(genericDescriptions, `${kestrel} grew/VBD ./. The/DT new/JJ company/NN hired/VBD ./.`),
    ).toEqual([]);
    expect(
      afterSieve(
        genericDescriptions,
        `${kestrel} grew/VBD ./. The/DT company/NN of/IN Oslo/NNP/place hired/VBD ./.`,
      ),
    ).toEqual([]);
    expect(
      afterSieve(genericDescriptions, `${kestrel} grew/VBD ./. The/DT companies/NNS hired/VBD ./.`),
    ).toEqual([]);
    expect(afterSieve(genericDescriptions, `${kestrel} grew/VBD ./. A/DT company/NN hired/VBD ./.`)).toEqual(
      [],
    );
  });

  it("never means the agency that filed the report", () => {
    expect(
      afterSieve(
        genericDescriptions,
        "ARDEN/NNP/place (/-LRB- Kestrel/NNP/organization Wire/NNP/organization~ )/-RRB- —/: The/DT company/NN hired/VBD many/JJ miners/NNS ./.",
      ),
    ).toEqual([]);
  });

  it("looks three sentences back, and no farther", () => {
    const after = (sentences: number): readonly string[] =>
      afterSieve(
        genericDescriptions,
        `${kestrel} grew/VBD ./. ${repeated(sentences - 1, "Rain/NN fell/VBD ./.")} The/DT company/NN hired/VBD ./.`,
      );
    expect(after(3)).toHaveLength(1);
    expect(after(4)).toEqual([]);
  });

  it("looks forty mentions back, and no farther", () => {
    const after = (between: number): readonly string[] =>
      afterSieve(
        genericDescriptions,
        `${kestrel} met/VBD ${repeated(between, "Ada/NNP/person ,/,")} and/CC the/DT company/NN hired/VBD ./.`,
      );
    expect(after(39)).toHaveLength(1);
    expect(after(40)).toEqual([]);
  });

  it("leaves alone what has a name already", () => {
    const named = `The/DT company/NN ,/, Norvik/NNP/organization ,/, grew/VBD ./.`;
    expect(afterSieve(genericDescriptions, `${kestrel} met/VBD ./. ${named}`)).toEqual([
      "Kestrel Metals = The company",
    ]);
    expect(
      afterSieve(genericDescriptions, `${kestrel} met/VBD ./. ${named}`, [
        ({ profiles, clusters }) => {
          const [, company, norvik] = profiles;
          if (company !== undefined && norvik !== undefined) clusters.merge(company.index, norvik.index);
        },
      ]),
    ).toEqual(["The company = Norvik"]);
  });
});
