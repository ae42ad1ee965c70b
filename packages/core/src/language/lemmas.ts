/** The forms of a verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  /** The past participle. */
  readonly participle: string;
  /** The present participle. */
  readonly gerund: string;
}

/** From the forms of words to their lemmas, and back. */
export interface Lemmas {
  /**
   * The lemmas a word may stand for, the word itself in lower case first: for looking up in a word list, which
   * knows which of them are words. Never throws.
   */
  candidates(word: string): readonly string[];
  /** One lemma for a word by its Penn Treebank tag, for comparing words with words. Never throws. */
  of(word: string, pos: string): string;
  /** The forms of a verb by its lemma. Never throws. */
  forms(verb: string): VerbForms;
}

/** Lemmas of a language without inflection: every word is its own. */
export const noLemmas: Lemmas = {
  candidates: (word) => [word.toLowerCase()],
  of: (word) => word.toLowerCase(),
  forms: (verb) => ({ base: verb, third: verb, past: verb, participle: verb, gerund: verb }),
};
