import type { WordIndex } from "./by-first-word.js";

/** A unit of several words. */
export interface UnitPhrase {
  readonly words: readonly string[];
  /** The unit's name in a record. */
  readonly unit: string;
}

/** Units of measure and of money, in lower case. */
export interface Units {
  /** Currency signs and codes that stand before the number, to ISO 4217. */
  readonly currencyPrefixes: ReadonlyMap<string, string>;
  /** Letters written onto "$" to tell whose dollar it is: "*A*$5 million". */
  readonly dollarPrefixes: ReadonlyMap<string, string>;
  /** Currency names and codes after the number, to ISO 4217. */
  readonly currencyNames: ReadonlyMap<string, string>;
  /** Currencies by adjective and singular name, to ISO 4217: "canadian dollar". */
  readonly nationalCurrencies: ReadonlyMap<string, string>;
  /** Shares of a hundred, by their first word: "percent", "percentage points". */
  readonly shares: WordIndex<UnitPhrase>;
  /** Units of measure as written, to one name each. */
  readonly measures: ReadonlyMap<string, string>;
  /** Words before a measure that make another of it: "*square* kilometres". */
  readonly measurePowers: ReadonlySet<string>;
  /** Scales of temperature after "degrees". */
  readonly temperatureScales: ReadonlyMap<string, string>;
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** No units. */
export const noUnits: Units = {
  currencyPrefixes: nothing,
  dollarPrefixes: nothing,
  currencyNames: nothing,
  nationalCurrencies: nothing,
  shares: nothing,
  measures: nothing,
  measurePowers: new Set(),
  temperatureScales: nothing,
};
