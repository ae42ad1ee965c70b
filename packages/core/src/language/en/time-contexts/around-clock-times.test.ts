import { expect, it } from "vitest";
import { expectWithin, expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { afterHours, beforeClock, betweenClockAndDate, zones } from "./around-clock-times.js";

it("writes words and marks in lower case", () => {
  for (const list of [afterHours, beforeClock, betweenClockAndDate, zones])
    expectWords(list, lowerCaseOrMark);
});

it("lets every zone that makes a time of day stand before its date", () => {
  expectWithin(zones, betweenClockAndDate);
  expect(beforeClock).toContain("at");
  expect(afterHours).toContain("gmt");
});
