import { expect, it } from "vitest";
import { noLemmas } from "./lemmas.js";
import { noNouns, nounsOf } from "./nouns.js";

const { find } = nounsOf(
  {
    ...noNouns,
    female: new Set(["mira"]),
    persons: new Set(["boru"]),
    organizations: new Map([
      ["dom", "company"],
      ["ley dom", "court"],
    ]),
    groups: new Set(["boru"]),
    singulars: (form) => (form.endsWith("ra") ? [form.slice(0, -2)] : []),
  },
  noLemmas,
);

it("gives what a noun describes, the likeliest first", () => {
  expect(find("Boru")).toEqual({ lemma: "boru", types: ["person", "group"] });
  expect(find("mira")).toEqual({ lemma: "mira", types: ["person"], gender: "female" });
});

it("finds plurals by the language's own rule", () => {
  expect(find("domra")).toEqual({ lemma: "dom", types: ["organization"], organizationKind: "company" });
});

it("prefers heads of two words", () => {
  expect(find("dom", "Ley")?.organizationKind).toBe("court");
  expect(find("dom", "bol")?.organizationKind).toBe("company");
});

it("gives nothing for a noun that is not listed", () => {
  expect(find("sel")).toBeUndefined();
});
