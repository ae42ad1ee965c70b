/** Month names and their abbreviations in news style, to the month's number. */
export const months: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
]);

/** Month abbreviations; they count as months only before a full stop, a day or a year. */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Months whose name is also a verb or a first name at the head of a sentence. */
export const ambiguousMonths: ReadonlySet<string> = new Set(["may", "march", "april", "june", "august"]);

/** Weekdays, Monday 1 to Sunday 7 (ISO 8601). */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
]);

/** Weekdays in the plural, which name a day of every week. */
export const weekdayPlurals: ReadonlyMap<string, number> = new Map([
  ["mondays", 1],
  ["tuesdays", 2],
  ["wednesdays", 3],
  ["thursdays", 4],
  ["fridays", 5],
  ["saturdays", 6],
  ["sundays", 7],
]);

/** Parts of a day with their TIMEX3 code after "T". */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["forenoon", "MO"],
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["noontime", "12:00"],
  ["lunchtime", "MI"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["dusk", "EV"],
  ["night", "NI"],
  ["midnight", "24:00"],
]);

/** Seasons with their TIMEX3 code. "fall" is a season only beside a word that makes it one. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["summertime", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
  ["wintertime", "WI"],
]);

/** Decades as words, to their second digit pair: "the nineties". */
export const decades: ReadonlyMap<string, number> = new Map([
  ["twenties", 2],
  ["thirties", 3],
  ["forties", 4],
  ["fifties", 5],
  ["sixties", 6],
  ["seventies", 7],
  ["eighties", 8],
  ["nineties", 9],
]);
