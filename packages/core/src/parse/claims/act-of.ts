import { english } from "../../language/en/index.js";
import { findPhrase } from "../../language/index.js";
import type { Act } from "../../record/index.js";
import type { ContentReading } from "./content-reading.js";
import type { CueReading } from "./cue-reading.js";
import { sequenceOf, type Words } from "./words.js";

/**
 * What the source does by saying it.
 *
 * The cue decides. A plain cue ("said", a colon) leaves it to the content: a question asks, an imperative and
 * "should" urge, "must" demands, "should have" criticizes, "it would" intends and "it would not" refuses where the
 * source speaks of itself and predicts where not, "is to blame" accuses, and "we condemn" condemns.
 */
export function actOf(words: Words, cue: CueReading, content: ContentReading, direct: boolean): ActReading {
  const told: ActReading = { act: cue.act, aimsAt: cue.target ? "object" : "nobody" };
  if (cue.negated || (cue.strength !== "plain" && cue.strength !== "none")) return told;
  const performed = direct ? firstPersonAct(words, content) : undefined;
  if (performed !== undefined) return { act: performed, aimsAt: "nobody" };
  const predicated = predicateAct(words, content);
  if (predicated !== undefined) return { act: predicated, aimsAt: "subject" };
  switch (content.mood) {
    case "question":
      return { act: "ask", aimsAt: "nobody" };
    case "imperative":
      return direct ? { act: "urge", aimsAt: "nobody" } : told;
    case "strong duty":
      return { act: "demand", aimsAt: "subject" };
    case "weak duty":
      return { act: "urge", aimsAt: "subject" };
    case "missed duty":
      return { act: "criticize", aimsAt: "subject" };
    case "future":
      return content.certainty === "underspecified"
        ? told
        : { act: futureAct(words, content), aimsAt: "nobody" };
    case "plain":
      return told;
  }
}

/** An act, and where to look for whom it is aimed at: the cue's object, the content's subject, or nobody. */
export interface ActReading {
  readonly act: Act;
  readonly aimsAt: "object" | "subject" | "nobody";
}

function futureAct(words: Words, content: ContentReading): Act {
  const { tokens, verb, groupEnd } = content.clause;
  const subject = wordBefore(words, tokens, verb);
  const verbs = tokens.slice(verb + 1, groupEnd);
  const impersonal =
    english.pronouns.expletives.has(subject) &&
    verbs.some((each) => english.verbs.impersonal.has(words.lemma(each)));
  if (!english.pronouns.selfSubjects.has(subject) || impersonal || content.certainty !== "certain")
    return "predict";
  return content.negative ? "refuse" : "intend";
}

/** The word before a verb and its adverbs: "we" in "we strongly condemn". */
function wordBefore(words: Words, tokens: readonly number[], verb: number): string {
  let position = verb - 1;
  while (words.pos(tokens[position] ?? -1).startsWith("RB")) position -= 1;
  return words.text(tokens[position] ?? -1);
}

/** The act of a telling predicate right behind the verbs of the main clause, unless it is negated or hedged. */
function predicateAct(words: Words, content: ContentReading): Act | undefined {
  const { tokens, verb, groupEnd } = content.clause;
  if (verb < 0 || content.negative || content.open) return undefined;
  const sequence = sequenceOf(words, tokens);
  for (let position = verb; position <= groupEnd + PREDICATE_REACH; position++) {
    const found = findPhrase(english.cues.contents, sequence, position, tokens.length);
    if (found !== undefined) return found.meaning;
  }
  return undefined;
}

// "was, at least in part, responsible for"
const PREDICATE_REACH = 2;

/** The act of "we reject", "I have always condemned": a cue verb right behind the first person, in the content. */
function firstPersonAct(words: Words, content: ContentReading): Act | undefined {
  const { tokens, verb, groupEnd } = content.clause;
  const subject = wordBefore(words, tokens, verb);
  if (!english.pronouns.firstSubjects.has(subject)) return undefined;
  const sequence = sequenceOf(words, tokens);
  for (let position = verb; position < groupEnd; position++) {
    if (words.pos(tokens[position] ?? -1) === "MD" || words.pos(tokens[position] ?? -1) === "VBD")
      return undefined;
    const group =
      findPhrase(english.cues.phrases, sequence, position, tokens.length)?.meaning ??
      words
        .lemmas(tokens[position] ?? -1)
        .map((lemma) => english.cues.verbs.get(lemma))
        .find((found) => found !== undefined);
    if (group !== undefined && group.strength === "full" && english.cues.firstPerson.has(group.act)) {
      return content.negative ? undefined : group.act;
    }
  }
  return undefined;
}
