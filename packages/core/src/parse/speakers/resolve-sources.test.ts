import { describe, expect, it } from "vitest";
import { resolved } from "../../../test/support/resolved.js";

describe("sources", () => {
  it("are the person named, not others in the same words", () => {
    const { sources } = resolved(
      `Ada/NNP/person+source Brink/NNP/person~+source~ ,/,/source~ who/WP/source~ met/VBD/source~ Lee/NNP/person+source~ Marsh/NNP/person~+source~
       and/CC/source~ Jon/NNP/person+source~ Vik/NNP/person~+source~ ,/, said/VBD/cue all/DT/content went/VBD/content~ well/RB/content~ ./.`,
    );
    expect(sources(0)).toEqual(["Ada Brink"]);
  });

  it("are all of a collective source", () => {
    const { sources } = resolved(
      `Both/CC Kenya/NNP/place+source ,/,/source~ Oxfam/NNP/organization+source~ and/CC/source~ two/CD/source~ officials/NNS/source~
       said/VBD/cue so/RB/content ./.`,
    );
    expect(sources(0)).toEqual(["Kenya", "Oxfam", "two officials"]);
  });

  it("are one where an apposition follows the name", () => {
    const { sources } = resolved(
      `Ivo/NNP/person+source Tan/NNP/person~+source~ ,/,/source~ a/DT/source~ lawyer/NN/source~ and/CC/source~ writer/NN/source~ ,/,
       said/VBD/cue so/RB/content ./.`,
    );
    expect(sources(0)).toEqual(["Ivo Tan"]);
  });

  it("are those whom a name with its title means", () => {
    const { sources } = resolved(
      `Kenyan/JJ/other+source President/NNP/source~ Ann/NNP/person+source~ Odhiambo/NNP/person~+source~ and/CC/source~ Foreign/NNP/source~ Minister/NNP/source~
       Sam/NNP/person+source~ Kip/NNP/person~+source~ said/VBD/cue so/RB/content ./.`,
    );
    expect(sources(0)).toEqual(["Ann Odhiambo", "Sam Kip"]);
  });

  it("are entities by their description where they are unnamed", () => {
    const { sources, entity } = resolved(
      "Two/CD/source senior/JJ/source~ officials/NNS/source~ said/VBD/cue so/RB/content ./.",
    );
    expect(sources(0)).toEqual(["Two senior officials"]);
    expect(entity("Two senior officials").type).toBe("group");
  });

  it("are the one a pronoun stands for", () => {
    const { sources } = resolved(
      `Ada/NNP/person Brink/NNP/person~ left/VBD ./. She/PRP/source said/VBD/cue that/IN/content she/PRP/content~ was/VBD/content~ ill/JJ/content~ ./.`,
    );
    expect(sources(0)).toEqual(["Ada Brink"]);
  });

  it("are nobody where a pronoun has nobody to stand for", () => {
    const { sources } = resolved("He/PRP/source said/VBD/cue so/RB/content ./.");
    expect(sources(0)).toEqual([]);
  });

  it("are the spokesman, not the body he speaks for", () => {
    const { sources } = resolved(
      `A/DT/source spokesman/NN/source~ for/IN/source~ Oxfam/NNP/organization+source~ and/CC/source~ Unicef/NNP/organization+source~
       said/VBD/cue so/RB/content ./.`,
    );
    expect(sources(0)).toEqual(["spokesman for Oxfam and Unicef"]);
  });
});

describe("addressees", () => {
  it("are nobody where something is told on an occasion", () => {
    const { addressees } = resolved(
      "Oxfam/NNP/organization+source told/VBD/cue a/DT news/NN conference/NN it/PRP/content left/VBD/content~ ./.",
    );
    expect(addressees(0)).toEqual([]);
  });

  it("are whom a verb of telling has for its object", () => {
    const { addressees } = resolved(
      `Ada/NNP/person+source Brink/NNP/person~+source~ urged/VBD/cue Kenya/NNP/place and/CC Oxfam/NNP/organization to/TO/content wait/VB/content~ ./.`,
    );
    expect(addressees(0)).toEqual(["Kenya", "Oxfam"]);
  });

  it("stand behind to where the verb asks for it", () => {
    const { addressees } = resolved(
      "Brink/NNP/person+source said/VBD/cue to/TO the/DT court/NN that/IN/content he/PRP/content~ lied/VBD/content~ ./.",
    );
    expect(addressees(0)).toEqual(["court"]);
  });

  it("are not read off a verb of saying, nor a passive", () => {
    const { addressees } = resolved(
      `Brink/NNP/person+source said/VBD/cue Kenya/NNP/place+content lied/VBD/content~ ./. Vik/NNP/person was/VBD told/VBN/cue Kenya/NNP/place+content lied/VBD/content~ ./.`,
    );
    expect(addressees(0)).toEqual([]);
    expect(addressees(1)).toEqual([]);
  });
});

it("numbers attributions in order and keeps their spans", () => {
  const { attributions } = resolved(
    "Brink/NNP/person+source said/VBD/cue so/RB/content ./. Vik/NNP/person+source agreed/VBD/cue ./.",
  );
  expect(attributions.map(({ id }) => id)).toEqual(["a:1", "a:2"]);
  expect(attributions[0]).toMatchObject({ source: [{ start: 0, end: 5 }], cue: [{ start: 6, end: 10 }] });
});
