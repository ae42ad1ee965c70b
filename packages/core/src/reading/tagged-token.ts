import type { TokenTags } from "../tagger/index.js";
import type { Token } from "../text/index.js";

/** A token with all that is known of it before anything is understood. Offsets are UTF-16 units of the text. */
export interface TaggedToken extends Token, Omit<TokenTags, "roleProbabilities"> {
  /** Its place among the tokens of the text. */
  readonly index: number;
  /** In lower case, with a straight apostrophe: "don't", "'s". */
  readonly lower: string;
  /** The one lemma by its part of speech, for comparing words with words. */
  readonly lemma: string;
  /** Every lemma it may stand for, the word itself first, for looking up in a word list. */
  readonly lemmas: readonly string[];
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Index of the outermost quotation whose words it is among; undefined outside of all. */
  readonly quotation: number | undefined;
  /** How likely it is in each part of an attribution; undefined where the tagger does not tell. */
  readonly roleProbabilities: TokenTags["roleProbabilities"] | undefined;
}
