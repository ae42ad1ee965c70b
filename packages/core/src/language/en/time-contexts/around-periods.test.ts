import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import {
  afterQuarterOfMatch,
  afterTold,
  beforeCurrent,
  beforeSeason,
  beforeYearOfQuarter,
  each,
} from "./around-periods.js";

it("writes words and marks in lower case", () => {
  for (const list of [afterQuarterOfMatch, afterTold, beforeCurrent, beforeSeason, beforeYearOfQuarter, each])
    expectWords(list, lowerCaseOrMark);
});

it("takes the quarter of a goal for one of a match", () => {
  expect(afterQuarterOfMatch).toContain("goal");
  expect(afterQuarterOfMatch).not.toContain("profit");
});
