import { describe, expect, it } from "vitest";
import { resolved } from "../../../test/support/resolved.js";
import { unresolved } from "../../../test/support/unresolved.js";
import { describedEntity } from "./entity-details.js";
import type { MentionProfile } from "./mention-profile.js";

describe("an entity's name", () => {
  it("is the fullest, without a title, and the others are aliases", () => {
    expect(
      resolved(
        `Brink/NNP/person left/VBD ./. President/NNP/person Ada/NNP/person~ Brink/NNP/person~ slept/VBD ./.
         Brink/NNP/person woke/VBD ./.`,
      ).entities,
    ).toMatchObject([{ name: "Ada Brink", aliases: ["Brink"] }]);
  });

  it("has a description for an alias where that says which one is meant", () => {
    const aliases = (description: string): readonly string[] =>
      resolved(`Ada/NNP/person Brink/NNP/person~ ,/, ${description} ,/, left/VBD ./.`).entity("Ada Brink")
        .aliases;
    expect(aliases("the/DT mayor/NN")).toEqual(["mayor"]);
    expect(aliases("a/DT lawyer/NN")).toEqual([]);
  });

  it("is the description, without its determiner, of what has none", () => {
    const { entities } = resolved("The/DT old/JJ mayor/NN left/VBD ./. The/DT old/JJ mayor/NN slept/VBD ./.");
    expect(entities).toMatchObject([{ type: "person", name: "old mayor", aliases: [] }]);
  });
});

describe("an entity's type", () => {
  const typeOf = (notation: string): string | undefined => resolved(notation).entities[0]?.type;

  it("is the tagger's of its name", () => {
    expect(typeOf("Norvik/NNP/person left/VBD ./.")).toBe("person");
    expect(typeOf("Norvik/NNP/organization left/VBD ./.")).toBe("organization");
    expect(typeOf("Norvik/NNP/place burned/VBD ./.")).toBe("place");
  });

  it("is told by the words of a name that is none of these", () => {
    expect(typeOf("Kenyan/JJ/other troops/NNS left/VBD ./.")).toBe("group");
    expect(typeOf("Dunnites/NNPS/other left/VBD ./.")).toBe("group");
    expect(typeOf("The/DT Arden/NNP/other War/NNP/other~ ended/VBD ./.")).toBe("event");
    expect(typeOf("The/DT Arden/NNP/other Treaty/NNP/other~ failed/VBD ./.")).toBe("work");
    expect(typeOf("The/DT Gruffalo/NNP/other slept/VBD ./.")).toBe("other");
  });

  it("of who speaks and is no noun known is a person, of several a group", () => {
    expect(typeOf("Another/DT/source said/VBD/cue so/RB/content ./.")).toBe("person");
    expect(typeOf("Some/DT/source said/VBD/cue so/RB/content ./.")).toBe("group");
    expect(typeOf("The/DT/source wobbles/NNS/source~ said/VBD/cue so/RB/content ./.")).toBe("group");
    expect(typeOf("The/DT/source wobble/NN/source~ said/VBD/cue so/RB/content ./.")).toBe("other");
  });
});

describe("an organization", () => {
  const kindOf = (name: string) =>
    resolved(
      `The/DT ${name
        .split(" ")
        .map((word, index) => `${word}/NNP/organization${index === 0 ? "" : "~"}`)
        .join(" ")} met/VBD ./.`,
    ).entities[0];

  it("is of the kind that its name tells, before a preposition or at its end", () => {
    expect(kindOf("Harbour Ministry")).toMatchObject({ kind: "ministry" });
    expect(kindOf("Ministry of Harbours")).toMatchObject({ kind: "ministry" });
    expect(kindOf("Norvik Ltd.")).toMatchObject({ kind: "company" });
    expect(kindOf("Norvik Rovers")).toMatchObject({ kind: "other" });
  });

  it("is what the gazetteer knows it for", () => {
    expect(kindOf("World Health Organization")).toMatchObject({
      kind: "intergovernmental",
      wikidata: "Q7817",
    });
  });
});

describe("a place", () => {
  it("is what the gazetteer knows it for, as far as all it can mean share that", () => {
    expect(resolved("Kenya/NNP/place slept/VBD ./.").entity("Kenya")).toMatchObject({
      kind: "country",
      countryCode: "KE",
      wikidata: "Q114",
    });
    const washington = resolved("Washington/NNP/place slept/VBD ./.").entity("Washington");
    expect(washington).toMatchObject({ kind: "other", countryCode: "US" });
    expect(washington).not.toHaveProperty("wikidata");
  });

  it("is what its own words tell where the gazetteer knows nothing", () => {
    expect(
      resolved("The/DT Arden/NNP/place River/NNP/place~ rose/VBD ./.").entity("Arden River"),
    ).toMatchObject({ type: "place", kind: "water" });
  });
});

it("is no item of Wikidata where its names lead to two", () => {
  const resolution = unresolved("Kenya/NNP/place met/VBD Norway/NNP/place ./.");
  const [kenya] = resolution.profiles;
  const made = (members: readonly MentionProfile[]) =>
    describedEntity(resolution, "e:1", members, () => undefined);
  expect(kenya && made([kenya])).toHaveProperty("wikidata");
  expect(made(resolution.profiles)).not.toHaveProperty("wikidata");
});

describe("a work", () => {
  it("is of the kind that its name tells", () => {
    expect(resolved("The/DT Arden/NNP/other Treaty/NNP/other~ failed/VBD ./.").entities[0]).toMatchObject({
      type: "work",
      kind: "agreement",
    });
  });
});
