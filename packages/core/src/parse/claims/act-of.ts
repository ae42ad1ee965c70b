import { findPhrase, type Language } from "../../language/index.js";
import { type Clause, type ClauseVerb, isAdverb, isTagged, sequenceOf } from "../../reading/index.js";
import type { Act } from "../../record/index.js";
import type { ContentReading } from "./content-reading.js";
import type { CueReading } from "./cue-reading.js";

/**
 * What the source does by saying it.
 *
 * The cue decides. A plain cue ("said", a colon) leaves it to the content: a question asks, an imperative and
 * "should" urge, "must" demands, "should have" criticizes, "it would" intends and "it would not" refuses where the
 * source speaks of itself and predicts where not, "is to blame" accuses, and "we condemn" condemns.
 */
export function actOf(
  language: Language,
  cue: CueReading,
  content: ContentReading,
  direct: boolean,
): ActReading {
  const told: ActReading = { act: cue.act, aimsAt: cue.target ? "object" : "nobody", rule: ruleOfCue(cue) };
  if (cue.negated || (cue.strength !== "plain" && cue.strength !== "none")) return told;
  const performed = direct ? firstPersonAct(language, content) : undefined;
  if (performed !== undefined) return { act: performed, aimsAt: "nobody", rule: "first-person" };
  const predicated = predicateAct(language, content);
  if (predicated !== undefined) return { act: predicated, aimsAt: "subject", rule: "predicate" };
  switch (content.mood) {
    case "question":
      return { act: "ask", aimsAt: "nobody", rule: "question" };
    case "imperative":
      return direct ? { act: "urge", aimsAt: "nobody", rule: "imperative" } : told;
    case "strong duty":
      return { act: "demand", aimsAt: "subject", rule: "strong-duty" };
    case "weak duty":
      return { act: "urge", aimsAt: "subject", rule: "weak-duty" };
    case "missed duty":
      return { act: "criticize", aimsAt: "subject", rule: "missed-duty" };
    case "future":
      return content.certainty === "underspecified"
        ? told
        : { act: futureAct(language, content), aimsAt: "nobody", rule: "future" };
    case "plain":
      return told;
  }
}

/** An act, and where to look for whom it is aimed at: the cue's object, the content's subject, or nobody. */
export interface ActReading {
  readonly act: Act;
  readonly aimsAt: "object" | "subject" | "nobody";
  /** What tells the act: the cue's words, or something in the content. */
  readonly rule: string;
}

function ruleOfCue({ strength, negated }: CueReading): string {
  if (strength === "none") return "no-cue-word";
  return negated ? "negated-cue-word" : "cue-word";
}

function futureAct({ pronouns, verbs }: Language, { clause, certainty, negative }: ContentReading): Act {
  const { verb, tokens } = clause;
  if (verb === undefined) return "predict";
  const subject = wordBefore(clause, verb);
  const impersonal =
    pronouns.expletives.has(subject) &&
    tokens.slice(verb.from + 1, verb.to).some(({ lemma }) => verbs.impersonal.has(lemma));
  if (!pronouns.selfSubjects.has(subject) || impersonal || certainty !== "certain") return "predict";
  return negative ? "refuse" : "intend";
}

/** The word before a verb and its adverbs, or "": "we" in "we strongly condemn". */
function wordBefore({ tokens }: Clause, { from }: ClauseVerb): string {
  let position = from - 1;
  while (isAdverb(tokens[position])) position -= 1;
  return tokens[position]?.lower ?? "";
}

/** "was, at least in part, responsible for" */
const PREDICATE_REACH = 2;

/** The act of a telling predicate right behind the verbs of the main clause, unless it is negated or hedged. */
function predicateAct(language: Language, { clause, negative, open }: ContentReading): Act | undefined {
  const { tokens, verb } = clause;
  if (verb === undefined || negative || open) return undefined;
  const sequence = sequenceOf(language, tokens);
  for (let position = verb.from; position <= verb.to + PREDICATE_REACH; position++) {
    const found = findPhrase(language.cues.contents, sequence, position, tokens.length);
    if (found !== undefined) return found.meaning;
  }
  return undefined;
}

/** The act of "we reject", "I have always condemned": a cue verb right behind the first person, in the content. */
function firstPersonAct(language: Language, { clause, negative }: ContentReading): Act | undefined {
  const { cues, pronouns } = language;
  const { tokens, verb } = clause;
  if (verb === undefined) return undefined;
  if (!pronouns.firstSubjects.has(wordBefore(clause, verb))) return undefined;
  const sequence = sequenceOf(language, tokens);
  for (const [offset, token] of verb.group.tokens.entries()) {
    if (isTagged(token, "MD", "VBD")) return undefined;
    const group =
      findPhrase(cues.phrases, sequence, verb.from + offset, tokens.length)?.meaning ??
      token.lemmas.map((lemma) => cues.verbs.get(lemma)).find((found) => found !== undefined);
    if (group !== undefined && group.strength === "full" && cues.firstPerson.has(group.act))
      return negative ? undefined : group.act;
  }
  return undefined;
}
