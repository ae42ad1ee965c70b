import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import {
  ambiguousMonths,
  dayParts,
  decades,
  monthAbbreviations,
  months,
  seasons,
  weekdayPlurals,
  weekdays,
} from "./calendar-words.js";

const upTo = (last: number) => Array.from({ length: last }, (_, number) => number + 1);

it("has twelve months and seven days, in their order", () => {
  expect([...months.values()]).toEqual(upTo(12));
  expect([...weekdays.values()]).toEqual(upTo(7));
  expect(weekdays.get("monday")).toBe(1);
});

it("has the plural of each day", () => {
  expect([...weekdayPlurals]).toEqual([...weekdays].map(([day, number]) => [`${day}s`, number]));
});

it("shortens a month to what it begins with", () => {
  for (const [short, number] of monthAbbreviations) {
    const long = [...months].find(([name]) => name.startsWith(short));
    expect(long?.[1], short).toBe(number);
  }
  expectWithin(ambiguousMonths, months.keys());
});

it("gives parts of days and seasons the codes of TIMEX3", () => {
  for (const [part, code] of dayParts) expect(code, part).toMatch(/^(?:MO|MI|AF|EV|NI|\d\d:\d\d)$/);
  for (const [season, code] of seasons) expect(code, season).toMatch(/^(?:SP|SU|FA|WI)$/);
});

it("writes decades in lower case, from the twenties on", () => {
  expectWords(decades.keys());
  expect([...decades.values()]).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});
