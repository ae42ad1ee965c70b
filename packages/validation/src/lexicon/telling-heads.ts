import type { EntityType } from "@onrecord/core/record";

/** Words that tell what their entity can be: a pronoun, or the head noun of a description. */
const groups: readonly (readonly [types: readonly EntityType[], words: string])[] = [
  [["person"], "he him his himself she her hers herself"],
  [["organization", "place", "group", "event", "work", "other"], "it its itself"],
  [
    ["person", "group"],
    "man woman boy girl father mother son daughter brother sister husband wife widow spokesman spokeswoman spokesperson politician senator congressman congresswoman lawmaker mayor governor ambassador diplomat minister journalist reporter photojournalist lawyer prosecutor doctor nurse teacher professor scientist soldier pilot driver player actor actress singer author",
  ],
  [
    ["group", "organization"],
    "people men women boys girls children officials ministers diplomats politicians lawmakers senators journalists reporters lawyers prosecutors doctors nurses teachers scientists civilians residents protesters refugees hostages prisoners mediators experts analysts voters workers",
  ],
  [
    ["organization", "group", "place"],
    "ministry army parliament court committee commission corporation university party",
  ],
  [["place", "organization", "group"], "country city town village province island territory"],
];

/** The types of entity that a head leaves possible; a head that is not here tells nothing. */
export const typesByHead: ReadonlyMap<string, readonly EntityType[]> = new Map(
  groups.flatMap(([types, words]) =>
    words.split(" ").map((word): [string, readonly EntityType[]] => [word, types]),
  ),
);

/** Forms of address that only a person's name has before it, unlike "Miss" (Universe). */
export const personTitles: ReadonlySet<string> = new Set("mr mrs ms dr sir dame".split(" "));
