import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { repeated } from "../../../../test/support/repeated.js";
import { officeHolders } from "./office-holders.js";

const morel = "French/JJ/other President/NNP Luc/NNP/person Morel/NNP/person~";
const rain = "Rain/NN fell/VBD ./.";

describe("officeHolders", () => {
  it("takes a description by office for who holds it, by whatever name the office goes", () => {
    expect(
      afterSieve(
        officeHolders,
        `US/NNP/place Secretary/NNP of/IN State/NNP Ann/NNP/person Rowe/NNP/person~ left/VBD ./.
         The/DT US/NNP/place top/JJ diplomat/NN stayed/VBD ./.`,
      ),
    ).toEqual(["Ann Rowe = The US top diplomat"]);
  });

  it("knows an owner by country and by people", () => {
    expect(
      afterSieve(officeHolders, `${morel} left/VBD ./. France/NNP/place 's/POS president/NN slept/VBD ./.`),
    ).toEqual(["Luc Morel = France's president"]);
  });

  it("leaves the office of another country apart", () => {
    expect(
      afterSieve(officeHolders, `${morel} left/VBD ./. The/DT Chilean/JJ/other president/NN slept/VBD ./.`),
    ).toEqual([]);
  });

  it("takes an office that says not whose it is for its latest holder", () => {
    expect(
      afterSieve(
        officeHolders,
        `${morel} met/VBD Chilean/JJ/other President/NNP Ana/NNP/person Ruiz/NNP/person~ ./. The/DT president/NN slept/VBD ./.`,
      ),
    ).toEqual(["Ana Ruiz = The president"]);
  });

  it("takes a holder whose country is not told for one of any country, where there is only one", () => {
    const later = "The/DT Chilean/JJ/other president/NN slept/VBD ./.";
    expect(
      afterSieve(officeHolders, `President/NNP Ana/NNP/person Ruiz/NNP/person~ left/VBD ./. ${later}`),
    ).toEqual(["Ana Ruiz = The Chilean president"]);
    expect(
      afterSieve(
        officeHolders,
        `President/NNP Ana/NNP/person Ruiz/NNP/person~ met/VBD President/NNP Luc/NNP/person Morel/NNP/person~ ./. ${later}`,
      ),
    ).toEqual([]);
  });

  it("takes only what refers back: “the” and a possessive, in the singular", () => {
    const later = (description: string): readonly string[] =>
      afterSieve(officeHolders, `${morel} left/VBD ./. ${description} slept/VBD ./.`);
    expect(later("The/DT president/NN")).toHaveLength(1);
    expect(later("A/DT president/NN")).toEqual([]);
    expect(later("The/DT presidents/NNS")).toEqual([]);
  });

  it("goes by the gender that a description shows", () => {
    expect(
      afterSieve(
        officeHolders,
        "Chairman/NNP Luc/NNP/person Morel/NNP/person~ left/VBD ./. The/DT chairwoman/NN slept/VBD ./.",
      ),
    ).toEqual([]);
  });

  it("looks twenty sentences back for whose is not told, and any number where it is", () => {
    const after = (sentences: number, description: string): readonly string[] =>
      afterSieve(
        officeHolders,
        `${morel} left/VBD ./. ${repeated(sentences - 1, rain)} ${description} slept/VBD ./.`,
      );
    expect(after(20, "The/DT president/NN")).toHaveLength(1);
    expect(after(21, "The/DT president/NN")).toEqual([]);
    expect(after(21, "The/DT French/JJ/other president/NN")).toHaveLength(1);
  });

  it("looks at the last sixteen holders of an office, and at no more", () => {
    const after = (holders: number): readonly string[] =>
      afterSieve(
        officeHolders,
        `${morel} left/VBD ./. ${repeated(holders, "Chilean/JJ/other President/NNP Ana/NNP/person Ruiz/NNP/person~ met/VBD ./.")}
         The/DT French/JJ/other president/NN slept/VBD ./.`,
      );
    expect(after(15)).toEqual(["Luc Morel = The French president"]);
    expect(after(16)).toEqual([]);
  });
});
