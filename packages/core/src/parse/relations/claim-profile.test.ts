import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { claimProfile, entitySet } from "../../../test/support/claim-profile.js";
import { named } from "../../../test/support/named.js";
import { tagged } from "../../../test/support/tagged.js";
import { placed } from "../../reading/index.js";
import { Entity } from "../../record/index.js";
import {
  areNested,
  type ClaimProfile,
  evidenceOf,
  isAimedAt,
  meets,
  profileOf,
  sentenceOf,
} from "./claim-profile.js";

/** The profile of a text's one marked claim, by Ada, who is minister of Kenya. */
function profiled(notation: string): ClaimProfile {
  const text = tagged(notation);
  const attribution = attributionOf(text, { sources: ["e:ada"] });
  const { mentions } = named(text, {
    ada: ["person", "Ada"],
    oslo: ["city", "Oslo"],
    mayor: ["person", "the mayor"],
  });
  const ada = Entity.parse({
    id: "e:ada",
    type: "person",
    name: "Ada",
    aliases: [],
    roles: [{ title: "minister", of: "e:kenya" }],
  });
  const { claim } = claimProfile(0, { sources: entitySet("ada"), claim: { content: attribution.content } });
  return profileOf(
    text.reading,
    placed(mentions),
    new Map([[ada.id, ada]]),
    claim,
    attribution,
    undefined,
    0,
  );
}

describe("profileOf", () => {
  const profile = profiled(
    `Rain/NN fell/VBD ./. Minister/NN/source Ada/NNP/person+source~ said/VBD/cue the/DT/content mayor/NN/content~
     had/VBD/content~ killed/VBN/content~ nine/CD/content~ old/JJ/content~ foxes/NNS/content~ in/IN/content~
     Oslo/NNP/place+content~ ./.`,
  );

  it("has for keys the entities mentioned and the other telling words", () => {
    expect([...profile.entityKeys].sort()).toEqual(["e:mayor", "e:oslo"]);
    expect([...profile.words].sort()).toEqual(["fox", "kill", "mayor", "nine", "old"]);
    expect(profile.keys).toEqual(new Set([...profile.entityKeys, ...profile.words]));
    expect([...profile.numbers]).toEqual(["nine"]);
  });

  it("has neither the commonest verbs nor single letters for keys", () => {
    const { words } = profiled(
      "Ada/NNP/person+source said/VBD/cue the/DT/content mayor/NN/content~ had/VBD/content~ grade/NN/content~ b/NN/content~ in/IN/content~ Oslo/NNP/place+content~ ./.",
    );
    expect([...words].sort()).toEqual(["grade", "mayor"]);
  });

  it("knows words of one root by their first six letters", () => {
    const stems = profiled(
      "Ada/NNP/person+source said/VBD/cue the/DT/content mayor/NN/content~ threatened/VBD/content~ Oslo/NNP/place+content~ ./.",
    ).stems;
    expect(stems).toContain("threat");
  });

  it("has the main verb by its outcome", () => {
    expect(profile.predicate).toBe("die");
  });

  it("tells the sentence of its attribution, its sources and their sides, and what they are called", () => {
    expect(profile.sentence).toBe(1);
    expect([...profile.sources]).toEqual(["e:ada"]);
    expect([...profile.sides].sort()).toEqual(["e:ada", "e:kenya"]);
    expect([...profile.sourceNouns].sort()).toEqual(
      ["Ada", "minister"].map((noun) => noun.toLowerCase()).sort(),
    );
    expect(profile.isNamed).toBe(true);
  });
});

describe("sentenceOf", () => {
  it("is that in which the first of the spans begins", () => {
    const { reading, span } = tagged("Rain/NN fell/VBD ./. It/PRP ended/VBD ./.");
    expect(sentenceOf(reading, [span("ended"), span("Rain")])).toBe(0);
    expect(sentenceOf(reading, [span("It")])).toBe(1);
  });
});

describe("evidenceOf", () => {
  it("is the cue, or the content of what has none", () => {
    expect(evidenceOf(claimProfile(0))).toEqual([{ start: 10, end: 20 }]);
    expect(evidenceOf(claimProfile(0, { attribution: { cue: [] } }))).toEqual([{ start: 20, end: 90 }]);
  });
});

describe("isAimedAt", () => {
  it("is said of what targets the other's side, not of its own side", () => {
    const accusation = claimProfile(0, { sources: entitySet("reds"), targets: entitySet("kenya") });
    const other = (...sides: readonly string[]) => claimProfile(1, { sides: entitySet(...sides) });
    expect(isAimedAt(accusation, other("ada", "kenya"))).toBe(true);
    expect(isAimedAt(accusation, other("ada"))).toBe(false);
    expect(isAimedAt(accusation, other("kenya", "reds"))).toBe(false);
  });
});

describe("areNested", () => {
  it("is said of two that share words, not of two that touch", () => {
    const at = (start: number, end: number) => claimProfile(0, { claim: { content: [{ start, end }] } });
    expect(areNested(at(0, 10), at(9, 20))).toBe(true);
    expect(areNested(at(0, 10), at(10, 20))).toBe(false);
  });
});

describe("meets", () => {
  it("is said of two sets with a member in common", () => {
    expect(meets(new Set([1, 2]), new Set([2, 3]))).toBe(true);
    expect(meets(new Set([1]), new Set([2]))).toBe(false);
    expect(meets(new Set(), new Set())).toBe(false);
  });
});
