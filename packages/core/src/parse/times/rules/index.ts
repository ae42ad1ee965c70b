import { type Language, perLanguage } from "../../../language/index.js";
import { centuryRules } from "./century.js";
import { clockRules } from "./clock.js";
import { definitePeriodRules } from "./definite-period.js";
import { deicticRules } from "./deictic.js";
import { durationRules } from "./duration.js";
import { frequencyRules } from "./frequency.js";
import { holidayRules } from "./holiday.js";
import { monthRules } from "./month.js";
import { quarterRules } from "./quarter.js";
import { relativePeriodRules } from "./relative-period.js";
import { seasonRules } from "./season.js";
import type { TimeRule } from "./time-rule.js";
import { weekdayRules } from "./weekday.js";
import { writtenDateRules } from "./written-date.js";
import { yearRules } from "./year.js";

export { type TimeRule, type TimeRules, timeRule } from "./time-rule.js";

/** Every kind of time expression. Where several read at one place the longest stands, then the first here. */
export const timeRules: (language: Language) => readonly TimeRule[] = /* @__PURE__ */ perLanguage(
  (language) => [
    ...writtenDateRules(language),
    ...holidayRules(language),
    ...relativePeriodRules(language),
    ...definitePeriodRules(language),
    ...quarterRules(language),
    ...centuryRules(language),
    ...durationRules(language),
    ...frequencyRules(language),
    ...monthRules(language),
    ...weekdayRules(language),
    ...seasonRules(language),
    ...yearRules(language),
    ...clockRules(language),
    ...deicticRules(language),
  ],
);
