/** From the forms of words to their lemmas. */
export interface Lemmas {
  /**
   * The lemmas a word may stand for, the word itself in lower case first: for looking up in a word list, which
   * knows which of them are words. Never throws.
   */
  candidates(word: string): readonly string[];
  /** One lemma for a word by its Penn Treebank tag, for comparing words with words. Never throws. */
  of(word: string, pos: string): string;
}

/** Lemmas of a language without inflection: every word is its own. */
export const noLemmas: Lemmas = {
  candidates: (word) => [word.toLowerCase()],
  of: (word) => word.toLowerCase(),
};
