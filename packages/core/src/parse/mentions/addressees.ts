import { addressVerbs, addressVerbsWithTo } from "../../language/en/address-verbs.js";
import { lemmaCandidates } from "../../language/en/lemma.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import { headNoun } from "./head-noun.js";

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
    const lemmas = lemmaCandidates(document.tokens[verb]?.text ?? "");
    const next = document.tokens[verb + 1]?.text.toLowerCase();
    const after = tags[verb + 1]?.pos ?? "";
    if ((next === "to" || next === "with") && lemmas.some((lemma) => addressVerbsWithTo.has(lemma))) {
      return { from: verb + 2, to: verb + 2 + longestAddressee };
    }
    if (lemmas.some((lemma) => addressVerbs.has(lemma)) && after !== "IN" && after !== "TO") {
      if (isOccasion(document, tags, verb + 1)) return undefined;
      return { from: verb + 1, to: verb + 1 + longestAddressee };
    }
    if (lemmas.includes("call") && (next === "on" || next === "upon")) {
      return { from: verb + 2, to: verb + 2 + longestAddressee };
    }
  }
  return undefined;
}

/** "told *a news conference*": where something is said, and nobody who hears it. */
function isOccasion(document: TextDocument, tags: readonly TokenTags[], from: number): boolean {
  let end = from;
  while (/^(?:DT|JJ|NN|PRP\$)$/.test(tags[end]?.pos ?? "")) end += 1;
  const noun = headNoun(document.tokens[end - 1]?.text ?? "", document.tokens[end - 2]?.text);
  return noun?.types.every((type) => type === "event" || type === "work") === true;
}

const beForms: ReadonlySet<string> = new Set([
  "am",
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "'s",
  "’s",
  "'re",
  "’re",
]);

function isPassive(document: TextDocument, tags: readonly TokenTags[], verb: number): boolean {
  if (tags[verb]?.pos !== "VBN") return false;
  let before = verb - 1;
  while (tags[before]?.pos.startsWith("RB")) before -= 1;
  return beForms.has(document.tokens[before]?.text.toLowerCase() ?? "");
}
