import { wordList } from "../../index.js";

/** Nouns whose following number is a name, not a quantity: "page 12", "Flight 93", "No. 10". */
export const numberedNouns: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  number no nos page pages chapter section article paragraph clause point item flight route highway
  interstate room gate platform terminal track line lane phase stage level grade type category class tier
  division group unit block channel radio studio volume issue episode part act season series round game
  resolution amendment proposition measure title rule law bill schedule annex area zone district ward
  sector region precinct exit mile kilometre pier dock world war model mark version apollo boeing airbus
  formula super bowl covid
`);

/** Abbreviations with a stop that make a name of the number behind them: "No. 10". */
export const numberedAbbreviations: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "no nos d art sec ch p pp vol",
);
