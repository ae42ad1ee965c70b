import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { repeated } from "../../../../test/support/repeated.js";
import { unresolved } from "../../../../test/support/unresolved.js";
import type { Sieve } from "../resolution.js";
import { predicates } from "./predicates.js";
import { antecedentCandidates, thirdPerson, thirdPersonPronouns } from "./third-person.js";

const brink = "Ada/NNP/person Brink/NNP/person~";
const rain = "Rain/NN fell/VBD ./.";
const sheSaid = "She/PRP/source said/VBD/cue so/RB/content ./.";

/** The words of those that the last third-person pronoun of a text may stand for, the nearest first. */
function candidates(notation: string, earlier: readonly Sieve[] = []): readonly string[] {
  const resolution = unresolved(notation);
  for (const sieve of earlier) sieve(resolution);
  const pronoun = thirdPersonPronouns(resolution).at(-1);
  return pronoun === undefined
    ? []
    : antecedentCandidates(resolution, pronoun).map(({ profile }) => profile.text);
}

describe("thirdPerson", () => {
  it("takes a pronoun for the subject of the sentence before", () => {
    expect(afterSieve(thirdPerson, `${brink} won/VBD the/DT race/NN ./. She/PRP wept/VBD ./.`)).toEqual([
      "Ada Brink = She",
    ]);
  });

  it("finds somebody for one who speaks, however unlikely", () => {
    const far = `${brink} won/VBD ./. ${repeated(3, rain)}`;
    expect(afterSieve(thirdPerson, `${far} ${sheSaid}`)).toEqual(["Ada Brink = She"]);
  });

  it("leaves a pronoun alone where nothing before it agrees", () => {
    expect(afterSieve(thirdPerson, "The/DT bridge/NN fell/VBD ./. She/PRP wept/VBD ./.")).toEqual([]);
  });
});

describe("thirdPersonPronouns", () => {
  it("are neither “I” nor relative, and those within quotation marks come last", () => {
    const { profiles } = unresolved("I/PRP left/VBD ./.");
    expect(profiles).toHaveLength(1);
    const pronouns = thirdPersonPronouns(
      unresolved(
        "“/`` He/PRP lied/VBD to/TO me/PRP ,/, ”/'' she/PRP said/VBD of/IN the/DT man/NN who/WP left/VBD ./.",
      ),
    );
    expect(pronouns.map(({ text }) => text)).toEqual(["she", "He"]);
  });
});

describe("antecedentCandidates", () => {
  it("agree in type, number and gender", () => {
    const before =
      "Anna/NNP/person Brink/NNP/person~ ,/, Robert/NNP/person Stone/NNP/person~ and/CC Kai/NNP/person Holm/NNP/person~ saw/VBD the/DT council/NN ,/, the/DT bridge/NN and/CC the/DT lawyers/NNS ./.";
    expect(candidates(`${before} She/PRP left/VBD ./.`)).toEqual(["Kai Holm", "Anna Brink"]);
    expect(candidates(`${before} He/PRP left/VBD ./.`)).toEqual(["Kai Holm", "Robert Stone"]);
    expect(candidates(`${before} It/PRP left/VBD ./.`)).toEqual(["the bridge", "the council"]);
    expect(candidates(`${before} They/PRP left/VBD ./.`)).toEqual(["the lawyers", "the council"]);
  });

  it("reach back four sentences for a person and two for a thing", () => {
    const person = (sentences: number): readonly string[] =>
      candidates(`${brink} left/VBD ./. ${repeated(sentences - 1, rain)} She/PRP wept/VBD ./.`);
    expect(person(4)).toEqual(["Ada Brink"]);
    expect(person(5)).toEqual([]);
    const thing = (sentences: number): readonly string[] =>
      candidates(
        `The/DT bridge/NN fell/VBD ./. ${repeated(sentences - 1, "They/PRP wept/VBD ./.")} It/PRP broke/VBD ./.`,
      );
    expect(thing(2)).toEqual(["The bridge"]);
    expect(thing(3)).toEqual([]);
  });

  it("are sought among the last sixty mentions", () => {
    const after = (between: number): readonly string[] =>
      candidates(`${brink} met/VBD ${repeated(between, "Oslo/NNP/place ,/,")} and/CC she/PRP left/VBD ./.`);
    expect(after(59)).toEqual(["Ada Brink"]);
    expect(after(60)).toEqual([]);
  });

  it("are the nearest sixteen at the most", () => {
    const of = (persons: number): readonly string[] =>
      candidates(`${repeated(persons, "Kai/NNP/person ,/,")} and/CC he/PRP met/VBD ./.`);
    expect(of(16)).toHaveLength(16);
    expect(of(17)).toHaveLength(16);
  });

  it("are ranked from the nearest, and the first of a sentence leads it", () => {
    const resolution = unresolved(
      `${brink} met/VBD Kai/NNP/person ./. Mia/NNP/person sat/VBD ./. She/PRP left/VBD ./.`,
    );
    const [she] = thirdPersonPronouns(resolution);
    expect(
      she &&
        antecedentCandidates(resolution, she).map(({ profile, rank, leads }) => [profile.text, rank, leads]),
    ).toEqual([
      ["Mia", 1, true],
      ["Kai", 2, false],
      ["Ada Brink", 3, true],
    ]);
  });

  it("are not what a phrase is named after", () => {
    expect(candidates("The/DT Kenya/NNP/place bridge/NN fell/VBD ./. It/PRP broke/VBD ./.")).toEqual([
      "The Kenya bridge",
    ]);
  });

  it("have no name where the pronoun is one with a description of nothing known", () => {
    const text = "Norvik/NNP/organization grew/VBD ./. It/PRP was/VBD a/DT wobble/NN ./.";
    expect(candidates(text)).toEqual(["Norvik"]);
    expect(candidates(text, [predicates])).toEqual([]);
  });

  it("are not “I” and “you”", () => {
    expect(candidates("I/PRP met/VBD Kai/NNP/person ./. He/PRP left/VBD ./.")).toEqual(["Kai"]);
  });

  it("of one who speaks can speak", () => {
    const before = "The/DT council/NN saw/VBD the/DT wobble/NN ./.";
    expect(candidates(`${before} It/PRP broke/VBD ./.`)).toEqual(["the wobble", "The council"]);
    expect(candidates(`${before} It/PRP/source said/VBD/cue so/RB/content ./.`)).toEqual(["The council"]);
  });

  it("in quoted words are not who says them", () => {
    const said =
      "Ada/NNP/person+source Brink/NNP/person~+source~ said/VBD/cue :/: “/`` She/PRP/content lied/VBD/content~ ./. ”/''";
    expect(candidates(`Mia/NNP/person sat/VBD ./. ${said}`)).toEqual(["Mia"]);
  });
});
