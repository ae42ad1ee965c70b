import { expect, it } from "vitest";
import { nameKeysOf } from "./name-key.js";

const { key, words } = nameKeysOf({ articles: ["la", "le"], possessiveEndings: ["'s"] });

it("compares names without case, stops, marks on letters, article and possessive ending", () => {
  expect(key("La  Réunion’s")).toBe("reunion");
  expect(key("U.S.")).toBe("us");
});

it("keeps an article that is all of a name, or part of a word", () => {
  expect(key("La")).toBe("la");
  expect(key("Lebanon")).toBe("lebanon");
});

it("gives the words of a key", () => {
  expect(words("Le Monde")).toEqual(["monde"]);
  expect(words(" ")).toEqual([]);
});
