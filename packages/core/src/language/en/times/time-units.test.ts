import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { frequencies, lengths, unitPlurals, units } from "./time-units.js";

it("gives the plural of a unit the same meaning", () => {
  for (const [name, unit] of units) {
    const plural = name === "century" ? "centuries" : `${name}s`;
    expect(unitPlurals.get(plural), name).toBe(unit);
  }
  expect([...unitPlurals.values()].filter((unit) => ![...units.values()].includes(unit))).toEqual([]);
});

it("tells months of three from minutes of three by the clock", () => {
  expect(units.get("month")).toMatchObject({ designator: "M", clock: false });
  expect(units.get("minute")).toMatchObject({ designator: "M", clock: true });
});

it("gives adverbs and lengths values of TIMEX3", () => {
  for (const map of [frequencies, lengths]) {
    expectWords(map.keys());
    for (const [word, value] of map) expect(value, word).toMatch(/^PT?\d+[YMWDH]$/);
  }
});
