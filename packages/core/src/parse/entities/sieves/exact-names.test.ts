import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { exactNames } from "./exact-names.js";

describe("exactNames", () => {
  it("makes one of names of one type that are the same, a title aside", () => {
    expect(
      afterSieve(
        exactNames,
        `Ada/NNP/person Brink/NNP/person~ met/VBD Mayor/NNP Ada/NNP/person Brink/NNP/person~ and/CC
         Marek/NNP/person Olin/NNP/person~ ./.`,
      ),
    ).toEqual(["Ada Brink = Ada Brink"]);
  });

  it("leaves names of two types apart", () => {
    expect(
      afterSieve(exactNames, "Norvik/NNP/person runs/VBZ the/DT Norvik/NNP/organization of/IN today/NN ./."),
    ).toEqual([]);
  });

  it("makes one of two names that the gazetteer has for one thing", () => {
    expect(
      afterSieve(
        exactNames,
        `Britain/NNP/place and/CC the/DT United/NNP/place Kingdom/NNP/place~ praised/VBD the/DT WHO/NNP/organization
         and/CC the/DT World/NNP/organization Health/NNP/organization~ Organization/NNP/organization~ ./.`,
      ),
    ).toEqual(["Britain = United Kingdom", "WHO = World Health Organization"]);
  });

  it("makes one of a people's names, and keeps the people apart from its country", () => {
    expect(
      afterSieve(
        exactNames,
        "Kenyan/JJ/other troops/NNS left/VBD Kenya/NNP/place ./. Kenyans/NNPS/other cheered/VBD ./.",
      ),
    ).toEqual(["Kenyan = Kenyans"]);
  });

  it("keeps a Mr. and a Mrs. of one last name apart, and makes one of what each is called again", () => {
    expect(
      afterSieve(
        exactNames,
        "Mr./NNP Lund/NNP/person and/CC Mrs./NNP Lund/NNP/person came/VBD ./. Mr./NNP Lund/NNP/person sat/VBD ./.",
      ),
    ).toEqual(["Lund = Lund"]);
  });

  it("takes full names for one whatever stands before them", () => {
    expect(
      afterSieve(
        exactNames,
        "Ms./NNP Ada/NNP/person Lund/NNP/person~ met/VBD Ada/NNP/person Lund/NNP/person~ ./.",
      ),
    ).toEqual(["Ada Lund = Ada Lund"]);
  });
});
