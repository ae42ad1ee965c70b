import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { eventNouns } from "./event-nouns.js";

it("holds nouns that head the names of happenings", () => {
  expectWords(eventNouns, /^\p{Ll}+$/u);
  expect(english.nouns.find("earthquakes")?.types).toEqual(["event"]);
});
