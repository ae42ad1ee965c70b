import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { beforeMonth, dayJoints, holidayPickers, holidayStretches } from "./around-days.js";

it("writes words and marks in lower case", () => {
  for (const list of [beforeMonth, dayJoints, holidayPickers.keys(), holidayStretches.keys()])
    expectWords(list, lowerCaseOrMark);
});

it("picks the holiday before and the one after", () => {
  expect(holidayPickers.get("last")).toBe("past");
  expect(holidayPickers.get("next")).toBe("future");
  expect(holidayStretches.get("weekend")).toBe("-WE");
});
