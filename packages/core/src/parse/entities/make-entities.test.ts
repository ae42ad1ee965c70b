import { describe, expect, it } from "vitest";
import { resolved } from "../../../test/support/resolved.js";

/** The names of the entities that a text gives. */
const namesIn = (notation: string): readonly string[] => resolved(notation).entities.map(({ name }) => name);

describe("makeEntities", () => {
  it("keeps what has a name, and what is described more than once", () => {
    expect(namesIn("Ada/NNP/person met/VBD a/DT lawyer/NN ./.")).toEqual(["Ada"]);
    expect(namesIn("A/DT lawyer/NN left/VBD ./. The/DT lawyer/NN slept/VBD ./.")).toEqual(["lawyer"]);
    expect(namesIn("A/DT wobble/NN came/VBD ./. The/DT wobble/NN went/VBD ./.")).toEqual([]);
  });

  it("keeps who speaks, and who is spoken to", () => {
    expect(namesIn("A/DT/source lawyer/NN/source~ said/VBD/cue so/RB/content ./.")).toEqual(["lawyer"]);
    expect(namesIn("Ada/NNP/person+source told/VBD/cue a/DT lawyer/NN so/RB/content ./.")).toEqual([
      "Ada",
      "lawyer",
    ]);
  });

  it("keeps a body that its country tells, not a company, not an indefinite one, not several", () => {
    expect(namesIn("The/DT Kenyan/JJ/other army/NN left/VBD ./.")).toEqual(["Kenyan army", "Kenyan"]);
    expect(namesIn("The/DT Kenyan/JJ/other company/NN left/VBD ./.")).toEqual(["Kenyan"]);
    expect(namesIn("A/DT Kenyan/JJ/other ministry/NN left/VBD ./.")).toEqual(["Kenyan"]);
    expect(namesIn("The/DT Kenyan/JJ/other ministries/NNS left/VBD ./.")).toEqual(["Kenyan"]);
    expect(namesIn("The/DT army/NN left/VBD ./.")).toEqual([]);
  });

  it("counts a relative pronoun for no mention more", () => {
    expect(namesIn("A/DT lawyer/NN who/WP left/VBD slept/VBD ./.")).toEqual([]);
  });

  it("numbers entities by their first mention, and gives each mention with its head", () => {
    const { entities, mentions } = resolved(
      "Ada/NNP/person Brink/NNP/person~ met/VBD Oxfam/NNP/organization ./. Brink/NNP/person left/VBD ./.",
    );
    expect(entities.map(({ id, name }) => [id, name])).toEqual([
      ["e:1", "Ada Brink"],
      ["e:2", "Oxfam"],
    ]);
    expect(mentions).toMatchObject([
      { id: "m:1", entity: "e:1", span: { start: 0, end: 9 }, head: { start: 4, end: 9 }, kind: "name" },
      { id: "m:2", entity: "e:2" },
      { id: "m:3", entity: "e:1" },
    ]);
  });
});
