import type { TimeUnit } from "../../index.js";

const second: TimeUnit = { designator: "S", clock: true, times: 1, name: "second" };
const minute: TimeUnit = { designator: "M", clock: true, times: 1, name: "minute" };
const hour: TimeUnit = { designator: "H", clock: true, times: 1, name: "hour" };
const day: TimeUnit = { designator: "D", clock: false, times: 1, name: "day" };
const week: TimeUnit = { designator: "W", clock: false, times: 1, name: "week" };
const fortnight: TimeUnit = { designator: "W", clock: false, times: 2, name: "week" };
const month: TimeUnit = { designator: "M", clock: false, times: 1, name: "month" };
const quarter: TimeUnit = { designator: "M", clock: false, times: 3, name: "quarter" };
const year: TimeUnit = { designator: "Y", clock: false, times: 1, name: "year" };
const decade: TimeUnit = { designator: "Y", clock: false, times: 10, name: "decade" };
const century: TimeUnit = { designator: "Y", clock: false, times: 100, name: "century" };
const weekend: TimeUnit = { designator: "D", clock: false, times: 2, name: "weekend" };

/** Units in the singular. */
export const units: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", second],
  ["minute", minute],
  ["hour", hour],
  ["day", day],
  ["week", week],
  ["fortnight", fortnight],
  ["month", month],
  ["quarter", quarter],
  ["year", year],
  ["decade", decade],
  ["century", century],
  ["weekend", weekend],
]);

/** Units in the plural. */
export const unitPlurals: ReadonlyMap<string, TimeUnit> = new Map([
  ["seconds", second],
  ["minutes", minute],
  ["mins", minute],
  ["hours", hour],
  ["hrs", hour],
  ["days", day],
  ["weeks", week],
  ["fortnights", fortnight],
  ["months", month],
  ["quarters", quarter],
  ["years", year],
  ["yrs", year],
  ["decades", decade],
  ["centuries", century],
  ["weekends", weekend],
]);

/** Adverbs and adjectives of a regular interval, as the value of a TIMEX3 SET. */
export const frequencies: ReadonlyMap<string, string> = new Map([
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
export const lengths: ReadonlyMap<string, string> = new Map([
  ["hourlong", "PT1H"],
  ["daylong", "P1D"],
  ["weeklong", "P1W"],
  ["monthlong", "P1M"],
  ["yearlong", "P1Y"],
  ["decadelong", "P10Y"],
]);
