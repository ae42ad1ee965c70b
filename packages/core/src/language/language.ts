import type { Calendar } from "./calendar.js";
import type { Clauses } from "./clauses.js";
import type { Cues } from "./cues.js";
import type { Determiners } from "./determiners.js";
import type { Hedges } from "./hedges.js";
import type { Lemmas } from "./lemmas.js";
import type { Media } from "./media.js";
import type { Names } from "./names.js";
import type { Negation } from "./negation.js";
import type { Nouns } from "./nouns.js";
import type { Numbers } from "./numbers.js";
import type { Pronouns } from "./pronouns.js";
import type { Responses } from "./responses.js";
import type { Tenses } from "./tenses.js";
import type { TimeContexts } from "./time-contexts.js";
import type { Times } from "./times.js";
import type { Titles } from "./titles.js";
import type { Units } from "./units.js";
import type { Verbs } from "./verbs.js";
import type { Writing } from "./writing.js";

/**
 * All that the parser knows of a language, noun by noun. It is data, and a few pure functions over data: a stage reads
 * `language.calendar.months` or asks `language.nouns.find("ministry")`, and holds no word of any language itself.
 *
 * Make one with `defineLanguage`, which fills in what is left out.
 */
export interface Language {
  /** BCP 47 tag: "en". */
  readonly code: string;
  /** What parts words and sentences. */
  readonly writing: Writing;
  /** From the forms of words to their lemmas. */
  readonly lemmas: Lemmas;
  /** Words by which somebody is said to say, want or think something. */
  readonly cues: Cues;
  /** What verbs do beside being cues. */
  readonly verbs: Verbs;
  /** What nouns describe: persons, bodies, places, works, happenings. */
  readonly nouns: Nouns;
  /** Known places, organizations and given names, and how names are built. */
  readonly names: Names;
  /** Forms of address, trades and offices. */
  readonly titles: Titles;
  readonly pronouns: Pronouns;
  readonly determiners: Determiners;
  /** Numbers in words, and the words around numbers. */
  readonly numbers: Numbers;
  /** Units of measure and of money. */
  readonly units: Units;
  /** Names of months, days, seasons and holidays. */
  readonly calendar: Calendar;
  /** Words for times that no calendar names. */
  readonly times: Times;
  /** Words around a time that tell what it is. */
  readonly timeContexts: TimeContexts;
  /** Words that place things before or after the moment of writing. */
  readonly tenses: Tenses;
  /** Words that join and open clauses and phrases. */
  readonly clauses: Clauses;
  readonly negation: Negation;
  readonly hedges: Hedges;
  /** What is said through what. */
  readonly media: Media;
  /** Words by which one claim takes up another. */
  readonly responses: Responses;
}

/** What the reading of a plain text needs of a language: far less than the parser does, so that far less is bundled. */
export interface TextLanguage {
  readonly writing: Writing;
  readonly calendar: Pick<Calendar, "months" | "monthAbbreviations">;
  readonly numbers: Pick<Numbers, "ordinalSuffixes">;
}
