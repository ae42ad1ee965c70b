import { english } from "../../language/en/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/** How many tokens behind its verb the one spoken to may take up. */
const longestAddressee = 24;

/**
 * Where the words begin that say to whom a cue's words are spoken: behind the verb of telling in it ("*told*
 * parliament"), and behind "to" where the verb asks for it ("said *to* reporters"). Nothing where the verb is
 * passive, or there is none.
 */
export function addresseeRange(
  document: TextDocument,
  tags: readonly TokenTags[],
  cue: IndexRange,
): IndexRange | undefined {
  for (let verb = cue.from; verb < cue.to; verb++) {
    if (!tags[verb]?.pos.startsWith("VB") || isPassive(document, tags, verb)) continue;
    const lemmas = english.lemmas.candidates(document.tokens[verb]?.text ?? "");
    const next = document.tokens[verb + 1]?.text.toLowerCase() ?? "";
    const after = tags[verb + 1]?.pos ?? "";
    if (lemmas.some((lemma) => english.verbs.addressingBehind.get(lemma)?.includes(next))) {
      return { from: verb + 2, to: verb + 2 + longestAddressee };
    }
    if (lemmas.some((lemma) => english.verbs.addressing.has(lemma)) && after !== "IN" && after !== "TO") {
      if (isOccasion(document, tags, verb + 1)) return undefined;
      return { from: verb + 1, to: verb + 1 + longestAddressee };
    }
  }
  return undefined;
}

/** "told *a news conference*": where something is said, and nobody who hears it. */
function isOccasion(document: TextDocument, tags: readonly TokenTags[], from: number): boolean {
  let end = from;
  while (/^(?:DT|JJ|NN|PRP\$)$/.test(tags[end]?.pos ?? "")) end += 1;
  const noun = english.nouns.find(document.tokens[end - 1]?.text ?? "", document.tokens[end - 2]?.text);
  return noun?.types.every((type) => type === "event" || type === "work") === true;
}

function isPassive(document: TextDocument, tags: readonly TokenTags[], verb: number): boolean {
  if (tags[verb]?.pos !== "VBN") return false;
  let before = verb - 1;
  while (tags[before]?.pos.startsWith("RB")) before -= 1;
  return english.verbs.passiveForms.has(document.tokens[before]?.text.toLowerCase() ?? "");
}
