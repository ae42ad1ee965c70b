import { english } from "../../language/en/index.js";
import { isFiniteVerb, isVerb, type Words } from "./words.js";

/** The clause a content or a sentence stands or falls with. Token indexes of the document throughout. */
export interface MainClause {
  /** Its tokens, without relative and subordinate clauses, up to where another clause begins. */
  readonly tokens: readonly number[];
  /** Position in `tokens` of its first finite verb, or of its first verb where none is finite; -1 without a verb. */
  readonly verb: number;
  /** Position in `tokens` just after the verb group: "has not yet been | signed" ends after "signed". */
  readonly groupEnd: number;
  readonly finite: boolean;
  /** It holds only under a condition: "if", "unless". */
  readonly conditional: boolean;
}

/**
 * Finds the main clause of some tokens by their tags: skips relative clauses ("which mediators said is close"),
 * subordinate clauses at its head ("if they sign, …") and stops at those behind the verb. Linear in the tokens;
 * a reading of surface order, with no tree behind it.
 */
export function mainClause(words: Words, indexes: readonly number[]): MainClause {
  const tokens: number[] = [];
  let verb = -1;
  let conditional = false;
  let position = 0;
  // What ends the clause that is being skipped.
  let skipping: "no" | "to comma" | "over verb" = "no";
  let skippedVerb = false;
  for (; position < indexes.length; position++) {
    const index = indexes[position] ?? -1;
    const word = words.text(index);
    const pos = words.pos(index);
    const previous = position === 0 ? "" : words.text(indexes[position - 1] ?? -1);
    if (skipping === "to comma") {
      if (word === ",") skipping = "no";
      continue;
    }
    if (skipping === "over verb") {
      // The first finite verb is the relative clause's, the second the main one's: "the deal they *signed* | *may*".
      const resumes = skippedVerb && (isFiniteVerb(pos) || word === ",");
      skippedVerb ||= isFiniteVerb(pos);
      if (!resumes) continue;
      skipping = "no";
      skippedVerb = false;
    }
    if (isSubordinator(words, index, position === 0 ? "" : previous)) {
      if (english.clauses.conditionals.has(word) && !english.clauses.concessives.has(previous))
        conditional = true;
      if (verb >= 0) break;
      if (position > 0 || hasLaterComma(words, indexes, position)) {
        skipping = "to comma";
        continue;
      }
    }
    if (word === "whether" && verb < 0 && tokens.length === 0) conditional = true;
    if (isRelative(word, pos) && tokens.length > 0) {
      if (verb >= 0) break;
      skipping = previous === "," ? "to comma" : "over verb";
      continue;
    }
    if (verb >= 0 && opensAnotherClause(words, indexes, position)) break;
    tokens.push(index);
    if (verb < 0 && isFiniteVerb(pos)) verb = tokens.length - 1;
  }
  const finite = verb >= 0;
  if (!finite) verb = tokens.findIndex((index) => isVerb(words.pos(index)));
  conditional ||= holdsCondition(words, indexes, position);
  return { tokens, verb, groupEnd: endOfGroup(words, tokens, verb), finite, conditional };
}

function isSubordinator(words: Words, index: number, previous: string): boolean {
  const pos = words.pos(index);
  if (!english.clauses.subordinators.has(words.text(index)) || (pos !== "IN" && pos !== "WRB")) return false;
  // Prepositions of time and "as" open a clause only where a subject and a verb follow.
  for (let i = index + 1; i < index + CLAUSE_PROBE; i++) {
    const next = words.pos(i);
    if (isFiniteVerb(next)) return true;
    if (words.text(i) === "," || next === "." || next === "") return false;
  }
  return previous === "";
}

// A finite verb this near shows that a subordinator opens a clause, not a phrase ("after the talks").
const CLAUSE_PROBE = 9;

function isRelative(word: string, pos: string): boolean {
  return pos === "WDT" || pos === "WP" || pos === "WP$" || (word === "where" && pos === "WRB");
}

// A clause before the main one is rarely longer; the bound keeps the walk linear.
const LONGEST_FRONTED_CLAUSE = 60;

function hasLaterComma(words: Words, indexes: readonly number[], from: number): boolean {
  const limit = Math.min(indexes.length, from + LONGEST_FRONTED_CLAUSE);
  for (let i = from + 1; i < limit; i++) if (words.text(indexes[i] ?? -1) === ",") return true;
  return false;
}

function opensAnotherClause(words: Words, indexes: readonly number[], position: number): boolean {
  const word = words.text(indexes[position] ?? -1);
  if (word === ";" || word === ":" || word === "—" || word === "--" || word === "–") return true;
  if (words.pos(indexes[position] ?? -1) !== "CC") return false;
  if (word === "but") return words.text(indexes[position - 1] ?? -1) === ",";
  // ", and the talks ended": a subject right behind and its verb soon after.
  if (words.text(indexes[position - 1] ?? -1) !== ",") return false;
  return indexes.slice(position + 1, position + CLAUSE_PROBE).some((index) => isFiniteVerb(words.pos(index)));
}

/** Whether a condition follows where the walk stopped: "…, unless the court rules". */
function holdsCondition(words: Words, indexes: readonly number[], from: number): boolean {
  const index = indexes[from];
  if (index === undefined) return false;
  return (
    english.clauses.conditionals.has(words.text(index)) &&
    !english.clauses.concessives.has(words.text(index - 1))
  );
}

function endOfGroup(words: Words, tokens: readonly number[], verb: number): number {
  if (verb < 0) return 0;
  let end = verb + 1;
  while (end < tokens.length) {
    const index = tokens[end] ?? -1;
    const pos = words.pos(index);
    if (!isVerb(pos) && !pos.startsWith("RB") && pos !== "TO") break;
    end += 1;
  }
  return end;
}
