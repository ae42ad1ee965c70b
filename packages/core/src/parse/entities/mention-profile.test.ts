import { describe, expect, it } from "vitest";
import { unresolved } from "../../../test/support/unresolved.js";
import type { MentionProfile, NameProfile, NominalProfile } from "./mention-profile.js";

function profileOf(notation: string, words: string): MentionProfile {
  const { profiles } = unresolved(notation);
  const found = profiles.find(({ text }) => text === words);
  if (found === undefined) throw new Error(`no "${words}" among ${profiles.map(({ text }) => text)}`);
  return found;
}

function nameOf(notation: string, words: string): NameProfile {
  const found = profileOf(notation, words);
  if (found.kind !== "name") throw new Error(`"${words}" is no name`);
  return found;
}

/** The description that a text begins with, "left" behind it. */
function described(notation: string): NominalProfile {
  const [found] = unresolved(`${notation} left/VBD ./.`).profiles;
  if (found?.kind !== "nominal") throw new Error(`"${notation}" begins with no description`);
  return found;
}

describe("a name", () => {
  it("is known by its words and the title before it", () => {
    const name = nameOf("Vice/NNP President/NNP Ada/NNP/person Brink/NNP/person~ left/VBD ./.", "Ada Brink");
    expect(name).toMatchObject({ nameType: "person", words: ["ada", "brink"], bareText: "Ada Brink" });
    expect(name.title).toMatchObject({ from: 0, to: 2, head: 1 });
  });

  it("is known without a title that the tagger counts to it", () => {
    expect(
      nameOf("President/NNP/person Ada/NNP/person~ Brink/NNP/person~ left/VBD ./.", "President Ada Brink"),
    ).toMatchObject({ words: ["ada", "brink"], bareText: "Ada Brink" });
  });

  it("keeps a given name that is a title too", () => {
    expect(nameOf("Guy/NNP/person Holm/NNP/person~ left/VBD ./.", "Guy Holm").bareText).toBe("Guy Holm");
  });

  it("leads to what the gazetteer has under it: a place, the place of a people, a body", () => {
    const text = "Kenyan/JJ/other troops/NNS left/VBD Kenya/NNP/place for/IN Oxfam/NNP/organization ./.";
    expect(nameOf(text, "Kenya").places.map(({ name }) => name)).toEqual(["Kenya"]);
    expect(nameOf(text, "Kenyan").places.map(({ name }) => name)).toEqual(["Kenya"]);
    expect(nameOf(text, "Oxfam").organizations).toHaveLength(1);
    expect(nameOf(text, "Oxfam").places).toEqual([]);
    expect(nameOf("Kenya/NNP/person Holm/NNP/person~ left/VBD ./.", "Kenya Holm").places).toEqual([]);
  });

  it("tells by its last word what it names", () => {
    expect(
      nameOf("The/DT Harbour/NNP/organization Ministry/NNP/organization~ met/VBD ./.", "Harbour Ministry")
        .noun,
    ).toMatchObject({
      lemma: "ministry",
    });
  });

  it("modifies a noun or an adjective behind it", () => {
    const text = "Kenyan/JJ/other troops/NNS left/VBD Kenya/NNP/place ./.";
    expect(nameOf(text, "Kenyan").modifies).toBe(true);
    expect(nameOf(text, "Kenya").modifies).toBe(false);
  });

  it("of a people is of many, of a body with a plural name of one or many, of all else of one", () => {
    const text =
      "Kenyans/NNPS/other met/VBD Northgate/NNP/organization Hawks/NNPS/organization~ in/IN Hills/NNPS/place with/IN Bo/NNP/person Rivers/NNPS/person~ ./.";
    expect(nameOf(text, "Kenyans").number).toBe("plural");
    expect(nameOf(text, "Northgate Hawks").number).toBeUndefined();
    expect(nameOf(text, "Hills").number).toBe("singular");
    expect(nameOf(text, "Bo Rivers").number).toBe("singular");
  });

  it("has the gender that the title shows, or else the given name", () => {
    expect(nameOf("Mrs./NNP Lund/NNP/person left/VBD ./.", "Lund").gender).toBe("female");
    expect(nameOf("Spokesman/NNP Anna/NNP/person Lund/NNP/person~ left/VBD ./.", "Anna Lund").gender).toBe(
      "male",
    );
    expect(nameOf("Anna/NNP/person Lund/NNP/person~ left/VBD ./.", "Anna Lund").gender).toBe("female");
    expect(nameOf("Robert/NNP/person Lund/NNP/person~ left/VBD ./.", "Robert Lund").gender).toBe("male");
    expect(nameOf("Robert/NNP/person left/VBD ./.", "Robert").gender).toBeUndefined();
  });
});

describe("a description", () => {
  it("is known by its head as the language has it, and what that describes", () => {
    expect(described("The/DT mayor/NN")).toMatchObject({
      head: "mayor",
      types: ["person"],
      number: "singular",
    });
    expect(described("The/DT central/JJ bank/NN")).toMatchObject({
      head: "central bank",
      types: ["organization"],
    });
    expect(described("The/DT wobble/NN")).toMatchObject({ head: "wobble", noun: undefined, types: [] });
  });

  it("of several persons or bodies is of a group, of several other things of their type", () => {
    expect(described("The/DT mayors/NNS")).toMatchObject({
      head: "mayor",
      types: ["group"],
      number: "plural",
    });
    expect(described("The/DT companies/NNS")).toMatchObject({ types: ["group"], number: "plural" });
    expect(described("The/DT cities/NNS")).toMatchObject({ types: ["place"], number: "plural" });
    expect(described("The/DT crowd/NN").number).toBe("plural");
  });

  it("has the words before its head without determiners and possessors", () => {
    expect(described("All/PDT the/DT new/JJ young/JJ mayors/NNS").modifiers).toEqual(["new", "young"]);
    expect(described("Oslo/NNP/place 's/POS new/JJ mayor/NN").modifiers).toEqual(["new"]);
    expect(described("Her/PRP$ new/JJ mayor/NN").modifiers).toEqual(["new"]);
  });

  it.each([
    ["definite", "The/DT mayor/NN"],
    ["indefinite", "A/DT mayor/NN"],
    ["demonstrative", "This/DT mayor/NN"],
    ["distributive", "Every/DT mayor/NN"],
    ["possessive", "Her/PRP$ mayor/NN"],
    ["possessive", "Oslo/NNP/place 's/POS mayor/NN"],
    ["indefinite", "Two/CD mayors/NNS"],
    ["none", "New/JJ mayors/NNS"],
  ])("is %s: %s", (determiner, notation) => {
    expect(described(notation).determiner).toBe(determiner);
  });

  it("shows the gender of its head, and none where the head is a person of either", () => {
    expect(described("The/DT actress/NN").gender).toBe("female");
    expect(described("The/DT mayor/NN").gender).toBeUndefined();
    expect(described("The/DT bridge/NN").gender).toBe("neuter");
  });
});

describe("a pronoun", () => {
  it("is known as the language has it, in any case", () => {
    expect(profileOf("They/PRP saw/VBD her/PRP ./.", "They")).toMatchObject({
      kind: "pronoun",
      number: "plural",
    });
    expect(profileOf("They/PRP saw/VBD her/PRP ./.", "her")).toMatchObject({
      kind: "pronoun",
      number: "singular",
      gender: "female",
      pronoun: { person: 3 },
    });
  });
});
