import type { Language } from "../../language/index.js";
import type { SomeTokens } from "../some-tokens.js";
import type { TaggedToken } from "../tagged-token.js";
import { isAdverb, isFiniteVerb, isTagged, isVerb } from "../word-classes.js";

/** The verbs of a clause with what stands among them: "has not yet been signed". */
export interface VerbGroup {
  /** From its first verb to its last, adverbs and "to" among and behind them. */
  readonly tokens: SomeTokens;
  /** The verb that heads the sentence, "has"; absent in "to sign" and "signing". */
  readonly finite?: TaggedToken;
  /** The verb that says what is done, "signed". */
  readonly main: TaggedToken;
  /** "may" in "may sign". */
  readonly modal?: TaggedToken;
  /** By its finite verb; a modal tells none. */
  readonly tense?: "past" | "present";
  /** What is told of is done to the subject: "been signed", "got fined". */
  readonly passive: boolean;
  /** It is said not to be so: "has *not* signed", "*never* signed", "*failed* to sign". */
  readonly negated: boolean;
}

/** Reads a verb group from its tokens; undefined where no verb is among them. */
export function readVerbGroup(
  { verbs: words, negation }: Language,
  tokens: SomeTokens,
): VerbGroup | undefined {
  const verbs = tokens.filter(isVerb);
  const main = verbs.at(-1);
  if (main === undefined) return undefined;
  const [first] = tokens;
  const finite = isFiniteVerb(first) ? first : undefined;
  const before = verbs.at(-2);
  return {
    tokens,
    ...(finite !== undefined && { finite }),
    main,
    ...(first.pos === "MD" && { modal: first }),
    ...(finite !== undefined && finite.pos !== "MD" && { tense: finite.pos === "VBD" ? "past" : "present" }),
    passive: main.pos === "VBN" && before?.lemmas.some((lemma) => words.passive.has(lemma)) === true,
    negated: tokens.some(
      (token) => token !== main && token.lemmas.some((lemma) => negation.ofCues.has(lemma)),
    ),
  };
}

/** The position just behind the verb group that begins at `from`: verbs, adverbs and "to". */
export function endOfVerbGroup(tokens: readonly TaggedToken[], from: number): number {
  let end = from + 1;
  while (continuesGroup(tokens[end])) end += 1;
  return end;
}

const continuesGroup = (token: TaggedToken | undefined): boolean =>
  isVerb(token) || isAdverb(token) || isTagged(token, "TO");
