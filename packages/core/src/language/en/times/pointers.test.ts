import { expect, it } from "vitest";
import { expectWithin } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { interruptions, timePointers } from "./pointers.js";

it("lets every day of the week interrupt a phrase", () => {
  expectWithin(english.calendar.weekdays.keys(), interruptions);
});

it("points by words that pick a period, and by how far off it lies", () => {
  const known = [...english.times.periods.keys(), ...english.times.offsets.keys()];
  expectWithin(timePointers, known);
  expect(timePointers).not.toContain("ago");
});
