import type { PennTag } from "../tagger/index.js";
import type { TaggedToken } from "./tagged-token.js";

/** A token, or what lies beyond either end of the text, which is of no class. */
type MaybeToken = TaggedToken | undefined;

/** Whether a token has one of some parts of speech. */
export function isTagged(token: MaybeToken, ...tags: readonly PennTag[]): boolean {
  return token !== undefined && tags.includes(token.pos);
}

/** A noun or a name: "talks", "Oslo". */
export const isNoun = (token: MaybeToken): boolean => token?.pos.startsWith("NN") === true;

/** A word of a name: "Oslo", "Americans". */
export const isProperNoun = (token: MaybeToken): boolean => token?.pos.startsWith("NNP") === true;

/** Any verb, modals among them. */
export const isVerb = (token: MaybeToken): boolean => token?.pos === "MD" || isPlainVerb(token);

/** Any verb but modals. */
export const isPlainVerb = (token: MaybeToken): boolean => token?.pos.startsWith("VB") === true;

/** A verb that can head a sentence: modal, past or present. */
export const isFiniteVerb = (token: MaybeToken): boolean => isTagged(token, "MD", "VBD", "VBZ", "VBP");

/** An adjective, compared or not: "new", "newer". */
export const isAdjective = (token: MaybeToken): boolean => token?.pos.startsWith("JJ") === true;

/** An adverb, compared or not: "soon", "sooner", "not". */
export const isAdverb = (token: MaybeToken): boolean => token?.pos.startsWith("RB") === true;

/** "and", "or", "but". */
export const isConjunction = (token: MaybeToken): boolean => token?.pos === "CC";

/** A word that opens a noun phrase and says which one or whose: "the", "all", "her". */
export const isDeterminer = (token: MaybeToken): boolean => isTagged(token, "DT", "PDT", "PRP$");
