import { english } from "../../language/en/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";

/** How far behind "it" a clause may begin that the "it" stands in for. */
const clauseWindow = 8;

/**
 * Tells whether the "it" at `index` refers to nothing, in the clear cases: "it is likely that", "it took years
 * to", "it seems that", "it is raining". After Lappin and Leass (1994), section 2.1.
 */
export function isExpletive(document: TextDocument, tags: readonly TokenTags[], index: number): boolean {
  if (!english.pronouns.expletives.has(document.tokens[index]?.text.toLowerCase() ?? "")) return false;
  let verb = index + 1;
  while (skippable.has(tags[verb]?.pos ?? "")) verb += 1;
  const lemmas = english.lemmas.candidates(document.tokens[verb]?.text ?? "");
  if (lemmas.some((lemma) => english.verbs.weather.has(lemma))) return true;
  if (lemmas.some((lemma) => english.verbs.raising.has(lemma)))
    return clauseFollows(document, tags, verb, anyClause);
  const copula = english.verbs.expletiveForms.has(document.tokens[verb]?.text.toLowerCase() ?? "");
  if (!copula) return lemmas.includes("take") && clauseFollows(document, tags, verb, infinitive);
  let complement = verb + 1;
  while (
    skippable.has(tags[complement]?.pos ?? "") ||
    english.verbs.expletiveForms.has(document.tokens[complement]?.text ?? "")
  )
    complement += 1;
  const evaluated = complementTags.has(tags[complement]?.pos ?? "");
  return evaluated && clauseFollows(document, tags, complement, anyClause);
}

const skippable: ReadonlySet<string> = new Set(["RB", "RBR", "RBS", "MD"]);
const complementTags: ReadonlySet<string> = new Set(["JJ", "JJR", "JJS", "VBN", "NN"]);

const infinitive = (word: string, pos: string): boolean => word === "to" && pos === "TO";
const anyClause = (word: string, pos: string): boolean =>
  infinitive(word, pos) || english.clauses.expletiveOpeners.has(word);

function clauseFollows(
  document: TextDocument,
  tags: readonly TokenTags[],
  from: number,
  opens: (word: string, pos: string) => boolean,
): boolean {
  for (let index = from + 1; index < from + clauseWindow; index++) {
    const word = document.tokens[index]?.text.toLowerCase();
    const pos = tags[index]?.pos;
    if (word === undefined || pos === undefined || pos === ".") return false;
    if (opens(word, pos)) return true;
  }
  return false;
}
