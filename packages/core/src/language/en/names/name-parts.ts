/** Articles that a name may begin with or do without: "the Netherlands". */
export const articles: readonly string[] = ["the"];

/** Endings by which a name owns something. */
export const possessiveEndings: readonly string[] = ["'s"];

/** What may stand behind a person's last name. */
export const nameSuffixes: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Words inside a name before which its head stands: "*Bank* of England". */
export const headBreaks: ReadonlySet<string> = new Set(["of", "for", "to"]);

/** "Office *for* Budget Responsibility" tells its kind before the preposition, "Justice Department" at its end. */
export const kindBreaks: ReadonlySet<string> = new Set(["of", "for"]);

/** "St Olav's Hospital": the saint is no name of its own. */
export const saintsPlace = /^(?:St\.?|Saint) \p{Lu}\p{L}*['’]s \p{Lu}\p{L}+$/u;
