import type { Language } from "../../language/index.js";
import { isAdverb, isTagged, type Reading, type TaggedToken } from "../../reading/index.js";

/** How far behind "it" a clause may begin that the "it" stands in for. */
const CLAUSE_WINDOW = 8;

/**
 * Tells whether the "it" at `index` refers to nothing, in the clear cases: "it is likely that", "it took years
 * to", "it seems that", "it is raining". After Lappin and Leass (1994), section 2.1.
 */
export function isExpletive(reading: Reading, index: number): boolean {
  const { tokens, language } = reading;
  const { pronouns, verbs } = language;
  if (!pronouns.expletives.has(tokens[index]?.lower ?? "")) return false;
  let at = index + 1;
  while (isSkippable(tokens[at])) at += 1;
  const verb = tokens[at];
  if (verb === undefined) return false;
  if (verb.lemmas.some((lemma) => verbs.weather.has(lemma))) return true;
  if (verb.lemmas.some((lemma) => verbs.raising.has(lemma))) return clauseFollows(reading, at, opensClause);
  if (!verbs.expletiveForms.has(verb.lower))
    return verb.lemmas.includes("take") && clauseFollows(reading, at, isInfinitive);
  let complement = at + 1;
  while (isSkippable(tokens[complement]) || verbs.expletiveForms.has(tokens[complement]?.text ?? ""))
    complement += 1;
  return isEvaluation(tokens[complement]) && clauseFollows(reading, complement, opensClause);
}

const isSkippable = (token: TaggedToken | undefined): boolean => isAdverb(token) || isTagged(token, "MD");
const isEvaluation = (token: TaggedToken | undefined): boolean =>
  isTagged(token, "JJ", "JJR", "JJS", "VBN", "NN");

type Opens = (token: TaggedToken, language: Language) => boolean;

const isInfinitive: Opens = ({ lower, pos }) => lower === "to" && pos === "TO";
const opensClause: Opens = (token, language) =>
  isInfinitive(token, language) || language.clauses.expletiveOpeners.has(token.lower);

function clauseFollows({ tokens, language }: Reading, from: number, opens: Opens): boolean {
  for (const token of tokens.slice(from + 1, from + CLAUSE_WINDOW)) {
    if (token.pos === ".") return false;
    if (opens(token, language)) return true;
  }
  return false;
}
