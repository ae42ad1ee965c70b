import { describe, expect, it } from "vitest";
import { unresolved } from "../../../../test/support/unresolved.js";
import { antecedentFeatures, noAntecedentFeatures } from "./antecedent-features.js";
import { antecedentCandidates, thirdPersonPronouns } from "./third-person.js";

/** The features of the last pronoun meaning the nearest of its candidates. */
function features(notation: string): readonly string[] {
  const resolution = unresolved(notation);
  const pronoun = thirdPersonPronouns(resolution).at(-1);
  if (pronoun === undefined) return [];
  const [nearest] = antecedentCandidates(resolution, pronoun);
  return nearest === undefined ? [] : antecedentFeatures(resolution, pronoun, nearest);
}

/** The features of the last pronoun meaning nothing. */
function none(notation: string): readonly string[] {
  const resolution = unresolved(notation);
  const pronoun = thirdPersonPronouns(resolution).at(-1);
  return pronoun === undefined ? [] : noAntecedentFeatures(resolution, pronoun);
}

describe("antecedentFeatures", () => {
  it("tell where the candidate stands, what it is and how well it is known, for the pronoun's class", () => {
    expect(features("Anna/NNP/person Brink/NNP/person~ won/VBD ./. She/PRP wept/VBD ./.")).toEqual([
      "he: place 1 subject",
      "he: place 1 subject for subject",
      "he: rank 1",
      "he: rank 1 sentences 1",
      "he: leads true sentences 1",
      "he: kind name",
      "he: types person",
      "he: mentions 1",
      "he: named true",
      "he: gender known",
      "he: quoted out out",
      "he: paragraph 0",
    ]);
  });

  it("tell what a preposition governs, a description's determiner and a repeated pronoun", () => {
    expect(features("Kai/NNP wrote/VBD to/TO a/DT lawyer/NN ./. He/PRP wept/VBD ./.")).toEqual(
      expect.arrayContaining(["he: kind indefinite governed", "he: gender unknown", "he: named false"]),
    );
    expect(features("They/PRP met/VBD ./. They/PRP wept/VBD ./.")).toContain("they: kind same pronoun");
    expect(features("Them/PRP we/PRP met/VBD ./. They/PRP wept/VBD ./.")).toContain("they: kind pronoun");
  });

  it("tell a possessor and an object from a subject", () => {
    const brink = "Ada/NNP/person Brink/NNP/person~ won/VBD ./.";
    expect(features(`${brink} Her/PRP$ son/NN wept/VBD ./.`)).toContain("he: place 1 subject for possessor");
    expect(features(`${brink} Kai/NNP saw/VBD her/PRP ./.`)).toContain("he: place 1 subject for object");
  });

  it("count no farther than they tell anything", () => {
    const far = (paragraphs: string): readonly string[] =>
      features(`A/DT lawyer/NN left/VBD ./. ${paragraphs} He/PRP wept/VBD ./.`);
    expect(far("¶ Rain/NN fell/VBD ./. ¶ Rain/NN fell/VBD ./. ¶ Rain/NN fell/VBD ./. ¶")).toEqual(
      expect.arrayContaining(["he: place 3 subject", "he: paragraph 2"]),
    );
  });
});

describe("noAntecedentFeatures", () => {
  it("tell the pronoun's function and whether it opens a sentence or stands in quoted words", () => {
    expect(none("Rain/NN fell/VBD ./. It/PRP ended/VBD ./.")).toEqual([
      "it: none",
      "it: none subject opens",
      "it: none quoted false",
    ]);
    expect(none("Kai/NNP saw/VBD ,/, “/`` and/CC broke/VBD it/PRP ./. ”/''")).toEqual([
      "it: none",
      "it: none object",
      "it: none quoted true",
    ]);
  });
});
