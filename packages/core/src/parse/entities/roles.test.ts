import { describe, expect, it } from "vitest";
import { resolved } from "../../../test/support/resolved.js";

/** The roles of a person as "title" or "title of owner". */
function rolesOf(notation: string, name: string): readonly string[] {
  const { entity, entities } = resolved(notation);
  const person = entity(name);
  if (person.type !== "person") throw new Error(`"${name}" is a ${person.type}`);
  return person.roles.map(({ title, of }) =>
    of === undefined ? title : `${title} of ${entities.find(({ id }) => id === of)?.name}`,
  );
}

describe("rolesOf", () => {
  it("reads a title before a name, with whose it is", () => {
    expect(rolesOf("Oxfam/NNP/organization policy/NN chief/NN Ada/NNP/person left/VBD ./.", "Ada")).toEqual([
      "policy chief of Oxfam",
    ]);
    expect(rolesOf("Sen./NNP Ada/NNP/person left/VBD ./.", "Ada")).toEqual(["Sen."]);
  });

  it("reads no role in a form of address", () => {
    expect(rolesOf("Mr./NNP Lund/NNP/person and/CC Dr./NNP Holm/NNP/person left/VBD ./.", "Lund")).toEqual(
      [],
    );
    expect(rolesOf("Mr./NNP Lund/NNP/person and/CC Dr./NNP Holm/NNP/person left/VBD ./.", "Holm")).toEqual(
      [],
    );
  });

  it("reads a description by trade, without determiner and owner", () => {
    const tan = "Ivo/NNP/person Tan/NNP/person~ ,/,";
    expect(
      rolesOf(`${tan} a/DT tax/NN lawyer/NN for/IN Oxfam/NNP/organization ,/, left/VBD ./.`, "Ivo Tan"),
    ).toEqual(["tax lawyer of Oxfam"]);
    expect(
      rolesOf(`${tan} Oxfam/NNP/organization 's/POS tax/NN lawyer/NN ,/, left/VBD ./.`, "Ivo Tan"),
    ).toEqual(["tax lawyer of Oxfam"]);
    expect(rolesOf(`${tan} a/DT neighbour/NN ,/, left/VBD ./.`, "Ivo Tan")).toEqual([]);
  });

  it("gives a role to whom a possessive pronoun means", () => {
    expect(
      rolesOf(
        "Anna/NNP/person Brink/NNP/person~ left/VBD ./. Her/PRP$ lawyer/NN ,/, Ivo/NNP/person Tan/NNP/person~ ,/, stayed/VBD ./.",
        "Ivo Tan",
      ),
    ).toEqual(["lawyer of Anna Brink"]);
  });

  it("gives a people's office to its country, where the article names it", () => {
    const dahl = "Norwegian/JJ/other Foreign/NNP Minister/NNP Kari/NNP/person Dahl/NNP/person~ left/VBD";
    expect(rolesOf(`${dahl} Norway/NNP/place ./.`, "Kari Dahl")).toEqual(["Foreign Minister of Norway"]);
    expect(rolesOf(`${dahl} ./.`, "Kari Dahl")).toEqual(["Foreign Minister of Norwegian"]);
  });

  it("says an office once, and with its owner where that is told anywhere", () => {
    const rowe = "US/NNP/place Secretary/NNP of/IN State/NNP Ann/NNP/person Rowe/NNP/person~ left/VBD ./.";
    expect(rolesOf(`${rowe} The/DT US/NNP/place top/JJ diplomat/NN slept/VBD ./.`, "Ann Rowe")).toEqual([
      "Secretary of State of US",
    ]);
    expect(
      rolesOf(`Foreign/NNP Minister/NNP Ann/NNP/person Rowe/NNP/person~ sat/VBD ./. ${rowe}`, "Ann Rowe"),
    ).toEqual(["Secretary of State of US"]);
  });

  it("says two offices", () => {
    expect(
      rolesOf(
        "Mayor/NNP Ann/NNP/person Rowe/NNP/person~ left/VBD ./. Senator/NNP Ann/NNP/person Rowe/NNP/person~ slept/VBD ./.",
        "Ann Rowe",
      ),
    ).toEqual(["Mayor", "Senator"]);
  });
});
