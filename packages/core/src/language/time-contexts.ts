/** Words and marks around a time that tell what it is. In lower case. */
export interface TimeContexts {
  /** Time zones behind a time of day: "9 a.m. *PST*". */
  readonly timeZones: ReadonlySet<string>;
  /** Words that make bare hours and minutes a time of day: "*at* 10:35". */
  readonly beforeClock: ReadonlySet<string>;
  /** Time zones that do the same, being too seldom anything else: "10:35 *GMT*". */
  readonly zones: ReadonlySet<string>;
  /** What follows four figures that are hours and minutes: "1730 *GMT*". */
  readonly afterHours: ReadonlySet<string>;
  /** Words that may stand between a time of day and its date: "9 a.m. *EST on* Tuesday". */
  readonly betweenClockAndDate: ReadonlySet<string>;
  /** What joins days of one month: "April 24 *and* 25". */
  readonly dayJoints: ReadonlySet<string>;
  /** Words that make a set of what stands behind them: "*every* day". */
  readonly each: ReadonlySet<string>;
  /** What the name of a holiday stretches to, after the ISO week: "Easter *week*". */
  readonly holidayStretches: ReadonlyMap<string, string>;
  /** Words that pick the holiday before or after: "*last* Thanksgiving". */
  readonly holidayPickers: ReadonlyMap<string, "past" | "future">;
  /** Words before an ambiguous name that make it a month: "*in* May". */
  readonly beforeMonth: ReadonlySet<string>;
  /** Words before an article and a season: "*in* the spring". */
  readonly beforeSeason: ReadonlySet<string>;
  /** Words before "the year" that make it the current one: "*for* the year". */
  readonly beforeCurrent: ReadonlySet<string>;
  /** Words after "the year" that tell which one is meant, so that it is not the current one. */
  readonly afterTold: ReadonlySet<string>;
  /** Words before "year" that tell what kind of year: "*fiscal* year". */
  readonly kindsOfYear: ReadonlySet<string>;
  /** Words before "year" behind a part of it, as years from the publication's: "the third quarter of *last* year". */
  readonly yearOffsets: ReadonlyMap<string, number>;
  /** Words after an ordinal and "quarter" that make it sport, not the calendar. */
  readonly afterQuarterOfMatch: ReadonlySet<string>;
  /** What stands between a quarter and its year. */
  readonly beforeYearOfQuarter: ReadonlySet<string>;
  /** Words and marks that make four figures a year: "*since* 1066". */
  readonly beforeYear: ReadonlySet<string>;
  /** Words and marks that make four figures a year of our time: "*the* 1998 vote". */
  readonly beforeYearNoun: ReadonlySet<string>;
  /** Words after four figures that are counted by them: "1998 *people*". */
  readonly afterCount: ReadonlySet<string>;
  /** Words after four figures that leave them a year. */
  readonly afterYear: ReadonlySet<string>;
  /** Words for a part of a decade: "the *early* 1980s". */
  readonly partsOfDecade: ReadonlySet<string>;
  /** What makes a bare year a distance: "the year-*ago* quarter". */
  readonly distances: ReadonlySet<string>;
  /** Words before a unit without a number that make it a length of time: "*for* months". */
  readonly beforeBareUnit: ReadonlySet<string>;
  /** Words after "the days" that make it a length of time: "in the days *before* the vote". */
  readonly afterBareUnit: ReadonlySet<string>;
  /** Words before "a year" that make it a rate: "*twice* a year". */
  readonly beforeRate: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** No words around times. */
export const noTimeContexts: TimeContexts = {
  timeZones: none,
  beforeClock: none,
  zones: none,
  afterHours: none,
  betweenClockAndDate: none,
  dayJoints: none,
  each: none,
  holidayStretches: new Map(),
  holidayPickers: new Map(),
  beforeMonth: none,
  beforeSeason: none,
  beforeCurrent: none,
  afterTold: none,
  kindsOfYear: none,
  yearOffsets: new Map(),
  afterQuarterOfMatch: none,
  beforeYearOfQuarter: none,
  beforeYear: none,
  beforeYearNoun: none,
  afterCount: none,
  afterYear: none,
  partsOfDecade: none,
  distances: none,
  beforeBareUnit: none,
  afterBareUnit: none,
  beforeRate: none,
};
