import { expect, it } from "vitest";
import { english } from "../index.js";

const { find } = english.nouns;

it.each([
  ["spokesmen", "spokesman", ["person"]],
  ["children", "child", ["person"]],
  ["ministries", "ministry", ["organization"]],
  ["territory", "territory", ["place"]],
  ["proposal", "proposal", ["work"]],
  ["lawyers", "lawyer", ["person"]],
])("knows %s as %s", (word, lemma, types) => {
  expect(find(word)).toMatchObject({ lemma, types });
});

it("knows what a noun can be besides, the likeliest first", () => {
  expect(find("broadcaster")?.types).toEqual(["person", "organization"]);
});

it("prefers heads of two words", () => {
  expect(find("bank", "central")).toMatchObject({ lemma: "central bank", organizationKind: "agency" });
  expect(find("bank", "big")).toMatchObject({ lemma: "bank", organizationKind: "company" });
});

it("shows a gender where the noun has one", () => {
  expect(find("spokeswoman")?.gender).toBe("female");
  expect(find("widower")?.gender).toBe("male");
  expect(find("lawyer")).not.toHaveProperty("gender");
});

it("knows nothing of other nouns", () => {
  expect(find("pebble")).toBeUndefined();
});
