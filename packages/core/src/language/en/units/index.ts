import type { Units } from "../../index.js";
import { currencyNames, currencyPrefixes, dollarPrefixes, nationalCurrencies } from "./currencies.js";
import { measurePowers, measures, temperatureScales } from "./measures.js";
import { shares } from "./shares.js";

/** Units in English. */
export const units: Units = {
  currencyPrefixes,
  dollarPrefixes,
  currencyNames,
  nationalCurrencies,
  shares,
  measures,
  measurePowers,
  temperatureScales,
};
