import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../test/support/items.js";
import { english } from "../../language/en/index.js";
import { currencyPrefix, unitOf } from "./unit.js";

describe("a unit", () => {
  it.each([
    ["percent", "percent"],
    ["+%", "percent"],
    ["per cent", "percent"],
    ["percentage points", "percentage point"],
    ["Canadian dollars", "CAD"],
    ["U +. +S +. dollar", "USD"],
    ["yen", "JPY"],
    ["square miles", "square mile"],
    ["degrees Celsius", "degree Celsius"],
    ["+°", "degree"],
    ["+- +metre", "metre"],
    ["people", undefined],
  ])("stands behind a number: %s", (notation, unit) => {
    expect(unitOf(english, 5).read(itemsOf(`5 ${notation}`), 1)?.value).toBe(unit);
  });

  it("is money for a million pounds, and a weight for fewer", () => {
    const pounds = itemsOf("pounds");
    expect(unitOf(english, 1e6).read(pounds, 0)?.value).toBe("GBP");
    expect(unitOf(english, 999_999).read(pounds, 0)?.value).toBe("pound");
  });

  it.each([
    ["$", "USD"],
    ["A +$", "AUD"],
    ["Rs +.", "INR"],
    ["A $", undefined],
    ["km", undefined],
  ])("stands before one: %s", (notation, unit) => {
    expect(currencyPrefix(english).read(itemsOf(notation), 0)?.value).toBe(unit);
  });
});
