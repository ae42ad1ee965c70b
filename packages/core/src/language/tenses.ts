/** Words that place what they stand with before or after the moment of writing. Forms, in lower case. */
export interface Tenses {
  /** Words that place what they govern after the moment of writing. */
  readonly future: ReadonlySet<string>;
  /** Words after which "to" speaks of what is still to come: "is to rule", "agreed to meet". */
  readonly futureBeforeTo: ReadonlySet<string>;
  /** Past forms that are not told by their ending, and words that place things in the past. */
  readonly past: ReadonlySet<string>;
  /** Matches forms of the past by their ending. */
  readonly pastEnding: RegExp;
  /** Words with that ending that do not show a past tense: "need". */
  readonly notPast: ReadonlySet<string>;
  /** Forms of "be" behind which a participle tells nothing of the time: "*is* heard in May". */
  readonly presentBe: ReadonlySet<string>;
  /** Prepositions that say by themselves that what follows is past: "since". */
  readonly pastPrepositions: ReadonlySet<string>;
  /** Prepositions that say that it is still to come: "until". */
  readonly futurePrepositions: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** No words of tense. */
export const noTenses: Tenses = {
  future: none,
  futureBeforeTo: none,
  past: none,
  pastEnding: /(?!)/,
  notPast: none,
  presentBe: none,
  pastPrepositions: none,
  futurePrepositions: none,
};
