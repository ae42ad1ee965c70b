import { expect, it } from "vitest";
import { english } from "./en/index.js";
import { withDays } from "./named-day.js";

it("adds named days, word by word, before those of the calendar that begin alike", () => {
  const [first = []] = [...english.calendar.holidays.values()];
  const [holiday] = first;
  if (holiday === undefined) throw new Error("no holiday");
  const name = holiday.words.join(" ");
  const { holidays } = withDays(english.calendar, [
    { name: "Founders’ Day", on: holiday.rule },
    { name, on: holiday.rule },
  ]);
  expect(holidays.get("founders")?.map(({ words }) => words)).toEqual([["founders", "'", "day"]]);
  const alike = holidays.get(holiday.words[0] ?? "");
  expect(alike?.[0]?.words).toEqual(holiday.words);
  expect(alike).toHaveLength(first.length + 1);
});
