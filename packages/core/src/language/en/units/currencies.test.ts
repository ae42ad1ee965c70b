import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { currencyNames, currencyPrefixes, dollarPrefixes, nationalCurrencies } from "./currencies.js";

it("gives every currency a code of ISO 4217", () => {
  for (const map of [currencyNames, currencyPrefixes, dollarPrefixes, nationalCurrencies])
    for (const code of map.values()) expect(code).toMatch(/^[A-Z]{3}$/);
});

it("writes signs, names and codes in lower case", () => {
  for (const map of [currencyNames, currencyPrefixes, dollarPrefixes])
    expectWords(map.keys(), lowerCaseOrMark);
  expectWords(nationalCurrencies.keys(), /^\p{Ll}+ \p{Ll}+$/u);
});

it("reads a code alike before and after a number", () => {
  for (const [code, currency] of currencyPrefixes)
    if (currencyNames.has(code)) expect(currencyNames.get(code)).toBe(currency);
  expect(nationalCurrencies.get("canadian dollar")).toBe(dollarPrefixes.get("c"));
});
