import type { Language } from "../../language/index.js";
import type { Reading } from "../reading.js";
import { type SomeTokens, someTokens } from "../some-tokens.js";
import type { TaggedToken } from "../tagged-token.js";
import { isConjunction, isFiniteVerb, isTagged, isVerb } from "../word-classes.js";
import type { Clause, ClauseVerb } from "./clause.js";
import { endOfVerbGroup, readVerbGroup } from "./verb-group.js";

/** A finite verb this near shows that a subordinator opens a clause, not a phrase ("after the talks"). */
const CLAUSE_PROBE = 9;

/** A clause before the main one is rarely longer; the bound keeps the walk linear. */
const LONGEST_FRONTED_CLAUSE = 60;

/**
 * The clause that some tokens stand or fall with: skips relative clauses ("which mediators said is close") and
 * subordinate clauses at the head ("if they sign, …"), and stops at those behind the verb. Linear in the tokens; a
 * reading of surface order, with no tree behind it.
 */
export function mainClause(reading: Reading, tokens: readonly TaggedToken[]): Clause {
  const { taken, finite, end, conditional } = walk(reading, tokens);
  const verb = clauseVerb(reading.language, taken, finite ?? taken.findIndex(isVerb));
  const subject = verb && someTokens(taken.slice(0, verb.from));
  const complement = verb && someTokens(taken.slice(verb.to));
  return {
    kind: finite === undefined ? "fragment" : "main",
    tokens: taken,
    ...(verb !== undefined && { verb }),
    ...(subject !== undefined && { subject }),
    ...(complement !== undefined && { complement }),
    conditional: conditional || holdsCondition(reading, tokens[end]),
  };
}

function clauseVerb(
  language: Language,
  tokens: readonly TaggedToken[],
  from: number,
): ClauseVerb | undefined {
  if (from < 0) return undefined;
  const to = endOfVerbGroup(tokens, from);
  const some: SomeTokens | undefined = someTokens(tokens.slice(from, to));
  const group = some && readVerbGroup(language, some);
  return group && { group, from, to };
}

interface Walk {
  readonly taken: readonly TaggedToken[];
  /** Position in `taken` of the first finite verb. */
  readonly finite: number | undefined;
  /** Position in the tokens walked over where the clause ends. */
  readonly end: number;
  readonly conditional: boolean;
}

function walk(reading: Reading, tokens: readonly TaggedToken[]): Walk {
  const { conditionals, concessives } = reading.language.clauses;
  const taken: TaggedToken[] = [];
  let finite: number | undefined;
  let conditional = false;
  let end = tokens.length;
  // What ends the clause that is being skipped.
  let skipping: "no" | "to comma" | "over verb" = "no";
  let skippedVerb = false;
  for (const [position, token] of tokens.entries()) {
    const previous = tokens[position - 1]?.lower;
    if (skipping === "to comma") {
      if (token.lower === ",") skipping = "no";
      continue;
    }
    if (skipping === "over verb") {
      // The first finite verb is the relative clause's, the second the main one's: "the deal they *signed* | *may*".
      const resumes = skippedVerb && (isFiniteVerb(token) || token.lower === ",");
      skippedVerb ||= isFiniteVerb(token);
      if (!resumes) continue;
      skipping = "no";
      skippedVerb = false;
    }
    if (isSubordinator(reading, token, previous)) {
      if (conditionals.has(token.lower) && !concessives.has(previous ?? "")) conditional = true;
      if (finite !== undefined) {
        end = position;
        break;
      }
      if (position > 0 || hasLaterComma(tokens, position)) {
        skipping = "to comma";
        continue;
      }
    }
    if (token.lower === "whether" && finite === undefined && taken.length === 0) conditional = true;
    if (isRelative(token) && taken.length > 0) {
      if (finite !== undefined) {
        end = position;
        break;
      }
      skipping = previous === "," ? "to comma" : "over verb";
      continue;
    }
    if (finite !== undefined && opensAnotherClause(tokens, position)) {
      end = position;
      break;
    }
    taken.push(token);
    if (isFiniteVerb(token)) finite ??= taken.length - 1;
  }
  return { taken, finite, end, conditional };
}

function isSubordinator(
  { language, tokens }: Reading,
  token: TaggedToken,
  previous: string | undefined,
): boolean {
  if (!language.clauses.subordinators.has(token.lower) || !isTagged(token, "IN", "WRB")) return false;
  // Prepositions of time and "as" open a clause only where a subject and a verb follow.
  for (const next of tokens.slice(token.index + 1, token.index + CLAUSE_PROBE)) {
    if (isFiniteVerb(next)) return true;
    if (next.lower === "," || next.pos === ".") return false;
  }
  if (token.index + CLAUSE_PROBE > tokens.length) return false;
  return previous === undefined;
}

const isRelative = (token: TaggedToken): boolean =>
  isTagged(token, "WDT", "WP", "WP$") || (token.lower === "where" && token.pos === "WRB");

function hasLaterComma(tokens: readonly TaggedToken[], from: number): boolean {
  return tokens.slice(from + 1, from + LONGEST_FRONTED_CLAUSE).some(({ lower }) => lower === ",");
}

function opensAnotherClause(tokens: readonly TaggedToken[], position: number): boolean {
  const token = tokens[position];
  if (/^(?:[;:—–]|--)$/.test(token?.lower ?? "")) return true;
  if (!isConjunction(token)) return false;
  const isBehindComma = tokens[position - 1]?.lower === ",";
  if (token?.lower === "but") return isBehindComma;
  // ", and the talks ended": a subject right behind and its verb soon after.
  return isBehindComma && tokens.slice(position + 1, position + CLAUSE_PROBE).some(isFiniteVerb);
}

/** Whether a condition follows where the walk stopped: "…, unless the court rules". */
function holdsCondition({ language, tokens }: Reading, token: TaggedToken | undefined): boolean {
  const { conditionals, concessives } = language.clauses;
  if (token === undefined || !conditionals.has(token.lower)) return false;
  return !concessives.has(tokens[token.index - 1]?.lower ?? "");
}
