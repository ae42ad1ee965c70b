import { expect, it } from "vitest";
import { headNoun } from "./head-noun.js";

it.each([
  ["spokesmen", "spokesman", ["person"]],
  ["children", "child", ["person"]],
  ["ministries", "ministry", ["organization"]],
  ["territory", "territory", ["place"]],
  ["proposal", "proposal", ["work"]],
  ["lawyers", "lawyer", ["person"]],
])("knows %s as %s", (word, lemma, types) => {
  expect(headNoun(word)).toMatchObject({ lemma, types });
});

it("knows what a noun can be besides, the likeliest first", () => {
  expect(headNoun("broadcaster")?.types).toEqual(["person", "organization"]);
});

it("prefers heads of two words", () => {
  expect(headNoun("bank", "central")).toMatchObject({ lemma: "central bank", organizationKind: "agency" });
  expect(headNoun("bank", "big")).toMatchObject({ lemma: "bank", organizationKind: "company" });
});

it("shows a gender where the noun has one", () => {
  expect(headNoun("spokeswoman")?.gender).toBe("female");
  expect(headNoun("widower")?.gender).toBe("male");
  expect(headNoun("lawyer")).not.toHaveProperty("gender");
});

it("knows nothing of other nouns", () => {
  expect(headNoun("pebble")).toBeUndefined();
});
