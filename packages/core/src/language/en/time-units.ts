/** A unit of time in a TIMEX3 duration: `P3M` is three months, `PT3M` three minutes. */
export interface TimeUnit {
  /** The designator, after "P" or, where `clock` is true, after "PT". */
  readonly designator: "Y" | "M" | "W" | "D" | "H" | "S";
  readonly clock: boolean;
  /** How many of the designator one unit is: a decade is ten years. */
  readonly times: number;
  /** The unit's name, by which periods ("last week") are resolved. */
  readonly name: TimeUnitName;
}

export type TimeUnitName =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

const SECOND: TimeUnit = { designator: "S", clock: true, times: 1, name: "second" };
const MINUTE: TimeUnit = { designator: "M", clock: true, times: 1, name: "minute" };
const HOUR: TimeUnit = { designator: "H", clock: true, times: 1, name: "hour" };
const DAY: TimeUnit = { designator: "D", clock: false, times: 1, name: "day" };
const WEEK: TimeUnit = { designator: "W", clock: false, times: 1, name: "week" };
const FORTNIGHT: TimeUnit = { designator: "W", clock: false, times: 2, name: "week" };
const MONTH: TimeUnit = { designator: "M", clock: false, times: 1, name: "month" };
const QUARTER: TimeUnit = { designator: "M", clock: false, times: 3, name: "quarter" };
const YEAR: TimeUnit = { designator: "Y", clock: false, times: 1, name: "year" };
const DECADE: TimeUnit = { designator: "Y", clock: false, times: 10, name: "decade" };
const CENTURY: TimeUnit = { designator: "Y", clock: false, times: 100, name: "century" };
const WEEKEND: TimeUnit = { designator: "D", clock: false, times: 2, name: "weekend" };

/** Units in the singular. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", SECOND],
  ["minute", MINUTE],
  ["hour", HOUR],
  ["day", DAY],
  ["week", WEEK],
  ["fortnight", FORTNIGHT],
  ["month", MONTH],
  ["quarter", QUARTER],
  ["year", YEAR],
  ["decade", DECADE],
  ["century", CENTURY],
  ["weekend", WEEKEND],
]);

/** Units in the plural. */
export const timeUnitPlurals: ReadonlyMap<string, TimeUnit> = new Map([
  ["seconds", SECOND],
  ["minutes", MINUTE],
  ["mins", MINUTE],
  ["hours", HOUR],
  ["hrs", HOUR],
  ["days", DAY],
  ["weeks", WEEK],
  ["fortnights", FORTNIGHT],
  ["months", MONTH],
  ["quarters", QUARTER],
  ["years", YEAR],
  ["yrs", YEAR],
  ["decades", DECADE],
  ["centuries", CENTURY],
  ["weekends", WEEKEND],
]);

/** Adverbs and adjectives of a regular interval, as the value of a TIMEX3 SET. */
export const frequencyWords: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["bimonthly", "P2M"],
  ["quarterly", "P3M"],
  ["yearly", "P1Y"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["biennially", "P2Y"],
]);

/** Lengths of time in one word, with their TIMEX3 value. */
export const longWords: ReadonlyMap<string, string> = new Map([
  ["hourlong", "PT1H"],
  ["daylong", "P1D"],
  ["weeklong", "P1W"],
  ["monthlong", "P1M"],
  ["yearlong", "P1Y"],
  ["decadelong", "P10Y"],
]);
