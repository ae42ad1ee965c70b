import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { organizationDescriptions } from "./organization-descriptions.js";

describe("organizationDescriptions", () => {
  it("takes a description of the country and kind of one body that was named for that body", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        `Hamas/NNP/organization and/CC Hezbollah/NNP/organization met/VBD ./. The/DT Palestinian/JJ/other group/NN
         left/VBD ./. The/DT Lebanese/JJ/other movement/NN stayed/VBD ./.`,
      ),
    ).toEqual(["Hamas = The Palestinian group", "Hezbollah = The Lebanese movement"]);
  });

  it("takes it for none where two could be meant", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        `Hamas/NNP/organization met/VBD Islamic/NNP/organization Jihad/NNP/organization~ ./.
         The/DT Palestinian/JJ/other group/NN left/VBD ./.`,
      ),
    ).toEqual([]);
  });

  it("takes it for none of those of which a country has many", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        "Oxfam/NNP/organization met/VBD ./. The/DT British/JJ/other company/NN left/VBD ./.",
      ),
    ).toEqual([]);
  });

  it("needs it to say that one is meant", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        "Hamas/NNP/organization met/VBD ./. A/DT Palestinian/JJ/other group/NN left/VBD ./.",
      ),
    ).toEqual([]);
  });

  it("makes one of descriptions of one owner, by country or people, whichever word stands for the body", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        `The/DT Kenyan/JJ/other army/NN moved/VBD ./. Kenya/NNP/place 's/POS military/NN stayed/VBD ./.
         The/DT Ghanaian/JJ/other army/NN left/VBD ./.`,
      ),
    ).toEqual(["The Kenyan army = Kenya's military"]);
  });

  it("takes nothing for what “a” says, nor the other way round", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        "A/DT Kenyan/JJ/other army/NN moved/VBD ./. The/DT Kenyan/JJ/other army/NN left/VBD ./.",
      ),
    ).toEqual([]);
  });

  it("keeps apart what other words tell apart", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        `Kenya/NNP/place 's/POS health/NN ministry/NN met/VBD ./. Kenya/NNP/place 's/POS defence/NN ministry/NN left/VBD ./.
         Kenya/NNP/place 's/POS health/NN ministry/NN slept/VBD ./.`,
      ),
    ).toEqual(["Kenya's health ministry = Kenya's health ministry"]);
  });

  it("leaves several bodies, and a body of nobody, alone", () => {
    expect(
      afterSieve(
        organizationDescriptions,
        `Kenyan/JJ/other ministries/NNS met/VBD ./. Kenyan/JJ/other ministries/NNS left/VBD ./.
         The/DT ministry/NN met/VBD ./. The/DT ministry/NN left/VBD ./.`,
      ),
    ).toEqual([]);
  });
});
