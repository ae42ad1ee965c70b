import type { Language } from "../../language/index.js";
import type { IndexRange } from "../../text/index.js";
import type { Reading } from "../reading.js";
import type { TaggedToken } from "../tagged-token.js";
import { isConjunction, isFiniteVerb, isTagged } from "../word-classes.js";

/** A clause that adds something to what it stands behind: "Ada Brink, *who runs the port*, …". */
export interface RelativeClause extends IndexRange {
  /** What it tells of: "Ada Brink". */
  readonly antecedent: IndexRange;
}

/** A longer one is a sentence that went astray; the bound keeps the walk linear. */
const LONGEST_CLAUSE = 60;

/**
 * Finds the relative clauses behind a comma, which say something of what they stand behind and do not tell which one
 * is meant. `ends` tells tokens that no clause runs into.
 */
export function relativeClauses(
  reading: Reading,
  ends: (token: TaggedToken) => boolean,
): readonly RelativeClause[] {
  const { tokens, sentences, phrases, language } = reading;
  return sentences.flatMap(({ tokens: sentence }) =>
    tokens.slice(sentence.from, sentence.to).flatMap((token) => {
      const comma = tokens[token.index - 1];
      if (comma?.lower !== "," || !isRelative(token, language)) return [];
      const antecedent = phrases.endingAt(comma.index);
      const to = antecedent && endOfClause(reading, token.index, sentence.to, ends);
      return antecedent === undefined || to === undefined ? [] : [{ from: token.index, to, antecedent }];
    }),
  );
}

/** "who", "which", "whose bridges". */
const isRelative = (token: TaggedToken | undefined, { pronouns }: Language): boolean =>
  token !== undefined && pronouns.relativeOpeners.has(token.lower) && isTagged(token, "WP", "WDT", "WP$");

/** Just behind its last token; undefined where it has no finite verb. */
function endOfClause(
  reading: Reading,
  from: number,
  sentenceEnd: number,
  ends: (token: TaggedToken) => boolean,
): number | undefined {
  const { tokens } = reading;
  let hasVerb = false;
  const limit = Math.min(sentenceEnd, from + LONGEST_CLAUSE);
  let to = from + 1;
  for (const token of tokens.slice(to, limit)) {
    if (ends(token) || /^(?:[.;:]|--|[—–])$/.test(token.lower)) break;
    if (hasVerb && token.lower === "," && resumes(reading, to + 1, ends)) break;
    hasVerb ||= isFiniteVerb(token);
    to += 1;
  }
  while (to > from && !/[\p{L}\p{N}%]/u.test(tokens[to - 1]?.lower ?? "")) to -= 1;
  return hasVerb ? to : undefined;
}

/**
 * Whether behind a comma the clause is over: the main verb comes, or what somebody says, or another such clause, or
 * something that goes on a list ("Brink, who runs the port, *and two others*").
 */
function resumes(
  { tokens, language }: Reading,
  index: number,
  ends: (token: TaggedToken) => boolean,
): boolean {
  const token = tokens[index];
  if (isConjunction(token)) return !isFiniteVerb(tokens[index + 1]);
  return isFiniteVerb(token) || (token !== undefined && ends(token)) || isRelative(token, language);
}
