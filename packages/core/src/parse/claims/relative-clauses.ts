import { english } from "../../language/en/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import { nounPhrases } from "../mentions/index.js";
import { isFiniteVerb, type Words } from "./words.js";

/** A clause that adds something to what it stands behind: "Ada Brink, *who runs the port*, …". */
export interface RelativeClause extends IndexRange {
  /** What it tells of: "Ada Brink". */
  readonly antecedent: IndexRange;
}

/** A longer one is a sentence that went astray; the bound keeps the walk linear. */
const LONGEST_CLAUSE = 60;

/**
 * Finds the relative clauses behind a comma, which say something of what they stand behind and do not tell which one
 * is meant. `ends` holds tokens that no clause runs into.
 */
export function relativeClauses(
  document: TextDocument,
  tags: readonly TokenTags[],
  words: Words,
  ends: (index: number) => boolean,
): readonly RelativeClause[] {
  const antecedents = new Map<number, IndexRange>();
  for (const { from, to } of nounPhrases(document, tags)) {
    if (from <= (antecedents.get(to)?.from ?? from)) antecedents.set(to, { from, to });
  }
  return document.sentences.flatMap(({ tokens }) => {
    const clauses: RelativeClause[] = [];
    for (let from = tokens.from; from < tokens.to; from++) {
      const antecedent = antecedents.get(from - 1);
      if (antecedent === undefined || words.text(from - 1) !== "," || !isRelative(words, from)) continue;
      const to = endOfClause(words, from, tokens.to, ends);
      if (to !== undefined) clauses.push({ from, to, antecedent });
    }
    return clauses;
  });
}

/** "who", "which", "whose bridges". */
function isRelative(words: Words, index: number): boolean {
  return (
    english.pronouns.relativeOpeners.has(words.text(index)) && /^(?:WP|WDT|WP\$)$/.test(words.pos(index))
  );
}

/** Just behind its last token; undefined where it has no finite verb. */
function endOfClause(
  words: Words,
  from: number,
  sentenceEnd: number,
  ends: (index: number) => boolean,
): number | undefined {
  let hasVerb = false;
  const limit = Math.min(sentenceEnd, from + LONGEST_CLAUSE);
  let to = from + 1;
  for (; to < limit; to++) {
    if (ends(to) || /^(?:[.;:]|--|[—–])$/.test(words.text(to))) break;
    if (hasVerb && words.text(to) === "," && resumes(words, to + 1, ends)) break;
    hasVerb ||= isFiniteVerb(words.pos(to));
  }
  while (to > from && !/[\p{L}\p{N}%]/u.test(words.text(to - 1))) to -= 1;
  return hasVerb ? to : undefined;
}

/**
 * Whether behind a comma the clause is over: the main verb comes, or what somebody says, or another such clause, or
 * something that goes on a list ("Brink, who runs the port, *and two others*").
 */
function resumes(words: Words, index: number, ends: (index: number) => boolean): boolean {
  if (words.pos(index) === "CC") return !isFiniteVerb(words.pos(index + 1));
  return isFiniteVerb(words.pos(index)) || ends(index) || isRelative(words, index);
}
