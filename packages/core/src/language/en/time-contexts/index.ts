import type { TimeContexts } from "../../index.js";
import { afterHours, beforeClock, betweenClockAndDate, timeZones, zones } from "./around-clock-times.js";
import { beforeMonth, dayJoints, holidayPickers, holidayStretches } from "./around-days.js";
import { afterBareUnit, beforeBareUnit, beforeRate, distances } from "./around-durations.js";
import {
  afterQuarterOfMatch,
  afterTold,
  beforeCurrent,
  beforeSeason,
  beforeYearOfQuarter,
  each,
} from "./around-periods.js";
import {
  afterCount,
  afterYear,
  beforeYear,
  beforeYearNoun,
  kindsOfYear,
  partsOfDecade,
  yearOffsets,
} from "./around-years.js";

/** What stands around times in English. */
export const timeContexts: TimeContexts = {
  timeZones,
  beforeClock,
  zones,
  afterHours,
  betweenClockAndDate,
  dayJoints,
  each,
  holidayStretches,
  holidayPickers,
  beforeMonth,
  beforeSeason,
  beforeCurrent,
  afterTold,
  kindsOfYear,
  yearOffsets,
  afterQuarterOfMatch,
  beforeYearOfQuarter,
  beforeYear,
  beforeYearNoun,
  afterCount,
  afterYear,
  partsOfDecade,
  distances,
  beforeBareUnit,
  afterBareUnit,
  beforeRate,
};
