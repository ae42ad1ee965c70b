import { isAdverb, isPlainVerb, isTagged, type Reading, type TaggedToken } from "../../reading/index.js";
import type { IndexRange } from "../../text/index.js";

/** How many tokens behind its verb the one spoken to may take up. */
const LONGEST_ADDRESSEE = 24;

/**
 * Where the words begin that say to whom a cue's words are spoken: behind the verb of telling in it ("*told*
 * parliament"), and behind "to" where the verb asks for it ("said *to* reporters"). Nothing where the verb is
 * passive, or there is none.
 */
export function addresseeRange(reading: Reading, cue: IndexRange): IndexRange | undefined {
  const { tokens, language } = reading;
  const { addressing, addressingBehind } = language.verbs;
  for (const verb of tokens.slice(cue.from, cue.to)) {
    if (!isPlainVerb(verb) || isPassive(reading, verb)) continue;
    const next = tokens[verb.index + 1];
    const behind = (skipped: number): IndexRange => {
      const from = verb.index + 1 + skipped;
      return { from, to: from + LONGEST_ADDRESSEE };
    };
    const isLed = verb.lemmas.some((lemma) => addressingBehind.get(lemma)?.includes(next?.lower ?? ""));
    if (isLed) return behind(1);
    if (verb.lemmas.some((lemma) => addressing.has(lemma)) && !isTagged(next, "IN", "TO"))
      return isOccasion(reading, verb.index + 1) ? undefined : behind(0);
  }
  return undefined;
}

/** "told *a news conference*": where something is said, and nobody who hears it. */
function isOccasion({ tokens, language }: Reading, from: number): boolean {
  let end = from;
  while (isTagged(tokens[end], "DT", "JJ", "NN", "PRP$")) end += 1;
  const noun = language.nouns.find(tokens[end - 1]?.text ?? "", tokens[end - 2]?.text);
  return noun?.types.every((type) => type === "event" || type === "work") === true;
}

function isPassive({ tokens, language }: Reading, verb: TaggedToken): boolean {
  if (verb.pos !== "VBN") return false;
  let before = verb.index - 1;
  while (isAdverb(tokens[before])) before -= 1;
  return language.verbs.passiveForms.has(tokens[before]?.lower ?? "");
}
