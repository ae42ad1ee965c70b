import { concessives, conditionals, factives, subordinators } from "./en/clause-words.js";
import { isDemonym, isPlaceAbbreviation } from "./en/gazetteer.js";
import { lemma, lemmaCandidates } from "./en/lemma.js";

/** What a reading asks of a language. */
export interface Language {
  readonly clauses: {
    /** Words that open a subordinate clause of time, reason, contrast or condition. */
    readonly subordinators: ReadonlySet<string>;
    /** The subordinators whose clause is taken for a fact. */
    readonly factives: ReadonlySet<string>;
    /** The subordinators that make what they stand with a condition. */
    readonly conditionals: ReadonlySet<string>;
    /** Words before a conditional that leave nothing open: "even if". */
    readonly concessives: ReadonlySet<string>;
  };
  readonly names: {
    /** "Kenyan", "Israelis". */
    isDemonym(word: string): boolean;
    /** "US", "EU". */
    isPlaceAbbreviation(word: string): boolean;
  };
  readonly text: {
    /** Words in lower case that stand before an author's name: "by". */
    readonly bylineWords: ReadonlySet<string>;
  };
  /** One lemma for a word by its part of speech. */
  lemma(word: string, pos: string): string;
  /** Every lemma that a word may stand for. */
  lemmaCandidates(word: string): readonly string[];
}

/** English. */
export const english: Language = {
  clauses: { subordinators, factives, conditionals, concessives },
  names: { isDemonym, isPlaceAbbreviation },
  text: { bylineWords: new Set(["by"]) },
  lemma,
  lemmaCandidates,
};
