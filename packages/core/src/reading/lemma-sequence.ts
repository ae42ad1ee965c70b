import type { Language, LemmaSequence } from "../language/index.js";
import type { TaggedToken } from "./tagged-token.js";
import { isAdverb } from "./word-classes.js";

/** Some tokens, in order and with gaps closed, as a sequence to look phrases up in. */
export function sequenceOf({ times }: Language, tokens: readonly TaggedToken[]): LemmaSequence {
  return {
    lemmasAt: (position) => tokens[position]?.lemmas ?? [],
    mayInterrupt: (position) => {
      const token = tokens[position];
      return token !== undefined && (isAdverb(token) || times.interruptions.has(token.lower));
    },
  };
}
