import type { Figure } from "@onrecord/core";
import { describe, expect, it } from "vitest";
import { placeOf, recordOf } from "../../test/record-of.js";
import type { GoldFigure } from "../corpora/index.js";
import { scoreFigureTexts } from "./index.js";
import { isFound, isSameForm, isSameUnit, isSameValue, isVague } from "./same-figure.js";
import { shareStem, stems } from "./stems.js";
import { isMeasure, isTimeUnit, unitName } from "./unit-names.js";

const golden = (fields: Partial<GoldFigure>): GoldFigure => ({ form: "=", concepts: [], ...fields });
const found = (fields: Partial<Figure>, words = "") => ({
  figure: { id: "f:1", span: { start: 0, end: 4 }, approximate: false, ...fields } as const,
  words,
});

describe("unitName", () => {
  it("gives units one name, and currencies their code", () => {
    expect(["Kilometer", "US dollar", "eur", "percentage", "sen", "", undefined].map(unitName)).toEqual([
      "kilometre",
      "USD",
      "EUR",
      "percent",
      "sen",
      undefined,
      undefined,
    ]);
  });

  it("tells measures, and times, from nouns that are counted", () => {
    expect(["USD", "acre", "mile per hour", "user"].map(isMeasure)).toEqual([true, true, true, false]);
    expect([isTimeUnit("year"), isTimeUnit("acre"), isTimeUnit(undefined)]).toEqual([true, false, false]);
  });
});

describe("stems", () => {
  it("leave function words and plurals aside", () => {
    expect([...stems("The cities of the two boxes and glass")]).toEqual(["city", "two", "box", "glass"]);
    expect(shareStem(stems("new users"), stems("a user"))).toBe(true);
  });
});

describe("two figures", () => {
  it("are the same value whatever their signs, within a hundred-thousandth", () => {
    expect(isSameValue(golden({ value: 100_000 }), found({ value: -100_001 }))).toBe(true);
    expect(isSameValue(golden({ value: 100_000 }), found({ value: 100_002 }))).toBe(false);
  });

  it("must meet where the gold has a place", () => {
    expect(isFound(golden({ value: 7, span: { start: 3, end: 5 } }), found({ value: 7 }))).toBe(true);
    expect(isFound(golden({ value: 7, span: { start: 4, end: 5 } }), found({ value: 7 }))).toBe(false);
  });

  it("are a range with both its ends, in either order", () => {
    expect(isSameValue(golden({ min: 2, max: 3 }), found({ min: 3, max: 2 }))).toBe(true);
    expect(isSameValue(golden({ min: 2, max: 3 }), found({ min: 2, max: 4 }))).toBe(false);
  });

  it("are “millions” from one million to two", () => {
    const millions = golden({ min: 1_000_000, max: 10_000_000 });
    expect(isVague(millions)).toBe(true);
    expect(isSameValue(millions, found({ min: 2_000_000 }))).toBe(true);
    expect(isSameValue(millions, found({ min: 2_000_001 }))).toBe(false);
    expect(isSameForm(millions, found({ min: 2_000_000 }))).toBe(true);
  });

  it("are of the same form, a rise being any value", () => {
    expect(isSameForm(golden({ value: 7, form: "~" }), found({ value: 7, approximate: true }))).toBe(true);
    expect(isSameForm(golden({ value: 7, form: ">" }), found({ value: 7 }))).toBe(false);
    expect(isSameForm(golden({ value: 7, form: "up" }), found({ value: 7 }))).toBe(true);
    expect(isSameForm(golden({ value: 7, form: "<" }), found({ max: 7 }))).toBe(true);
  });

  it("are of the same unit, which of a counted noun is in the words", () => {
    const users = golden({ value: 7, normalizedUnit: "user", unit: "users" });
    expect(isSameUnit(users, found({ value: 7 }, "new users"))).toBe(true);
    expect(isSameUnit(users, found({ value: 7 }, "crowns"))).toBe(false);
    expect(isSameUnit(golden({ normalizedUnit: "dollar" }), found({ unit: "USD" }))).toBe(true);
    expect(isSameUnit(golden({ normalizedUnit: "peso", iso: "MXN" }), found({ unit: "peso" }))).toBe(false);
  });
});

describe("scoreFigureTexts", () => {
  const text = "Some 40 ferries waited three years, and 7 sank.";
  const record = recordOf(text, {
    more: {
      figures: [
        { id: "f:1", span: placeOf(text, "40"), value: 40, approximate: true, of: placeOf(text, "ferries") },
        { id: "f:2", span: placeOf(text, "7"), value: 8, approximate: false },
      ],
      times: [{ id: "t:1", span: placeOf(text, "three years"), type: "DURATION", value: "P3Y" }],
    },
  });
  const figures = [
    golden({ form: "~", value: 40, normalizedUnit: "ferry", unit: "ferries" }),
    golden({ value: 3, normalizedUnit: "year" }),
    golden({ value: 7 }),
  ];
  const score = scoreFigureTexts([{ gold: { id: "own", text, unitsOnly: false, figures }, record }]);

  it("counts what is found, and what of it is right", () => {
    expect(score.value).toEqual({ right: 1, predicted: 2, gold: 3 });
    expect([score.unit.right, score.form.right]).toEqual([1, 1]);
    expect(score.counted).toEqual({ right: 1, of: 1 });
  });

  it("takes a duration for a figure where that is asked", () => {
    expect(score.asTime).toEqual({ right: 2, of: 3 });
    expect(score.withoutTimes).toEqual({ right: 1, predicted: 2, gold: 2 });
  });

  it("does not mind bare numbers where the gold has none", () => {
    const units = scoreFigureTexts([{ gold: { id: "own", text, unitsOnly: true, figures }, record }]);
    expect(units.value).toEqual({ right: 1, predicted: 1, gold: 3 });
  });

  it("counts texts without figures", () => {
    const gold = { id: "own", text, unitsOnly: false, figures: [] };
    expect(scoreFigureTexts([{ gold, record }]).plain).toEqual({ right: 0, of: 1 });
  });
});
