import { english } from "../../language/en/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import type { MentionCandidate } from "./mention-candidate.js";
import { type NounPhrase, nounPhrases } from "./noun-phrases.js";
import { titleBefore } from "./title-before.js";
import { spanOfTokens } from "./token-lookup.js";

/**
 * One mention for each noun phrase that is no name and no title before a name. `sources` are the token ranges of
 * attribution sources: a description that a source begins with runs on to the source's end, "a lawyer *who asked
 * not to be named*".
 */
export function nominalMentions(
  document: TextDocument,
  tags: readonly TokenTags[],
  sources: readonly IndexRange[],
): readonly MentionCandidate[] {
  const inTitle = titleTokens(document, tags);
  const sourceByStart = new Map(sources.map((source) => [source.from, source]));
  return nounPhrases(document, tags)
    .filter((phrase) => !inTitle.has(phrase.head) && describes(document, tags, phrase))
    .map((phrase) => {
      const source = sourceByStart.get(phrase.from);
      const extended = source !== undefined && isPostmodified(document, tags, phrase, source);
      const tokens = {
        from: phrase.from,
        to: extended ? endOfDescription(document, tags, phrase, source) : phrase.to,
      };
      return { span: spanOfTokens(document, tokens), tokens, head: phrase.head, kind: "nominal" as const };
    });
}

/** The tokens of all titles that stand before persons' names. */
function titleTokens(document: TextDocument, tags: readonly TokenTags[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  tags.forEach((tag, index) => {
    const title = tag.name === "B-person" ? titleBefore(document, tags, index) : undefined;
    for (let token = title?.from ?? index; token < index; token++) tokens.add(token);
  });
  return tokens;
}

/** Whether the phrase describes: its head is in no name, and it is no date. */
function describes(document: TextDocument, tags: readonly TokenTags[], phrase: NounPhrase): boolean {
  const head = tags[phrase.head];
  const word = document.tokens[phrase.head]?.text;
  if (head === undefined || word === undefined || head.name !== "O") return false;
  // A capitalised head that the tagger left unnamed describes only where the lexicon knows it: "the Senate".
  return !head.pos.startsWith("NNP") || english.nouns.find(word) !== undefined;
}

/** A source of more words than this holds more than one description. */
const longestDescription = 24;

/** The phrase's head is what the whole source is about: a preposition, a participle or "who" comes right after. */
function isPostmodified(
  document: TextDocument,
  tags: readonly TokenTags[],
  phrase: IndexRange,
  source: IndexRange,
): boolean {
  const next = tags[phrase.to]?.pos ?? "";
  return (
    phrase.to < source.to &&
    source.to - source.from <= longestDescription &&
    !isWhen(document, tags, phrase.to) &&
    (next === "IN" || next === "VBN" || next === "VBG" || next === "WP" || next === "WDT")
  );
}

/** The description ends at a comma, before a day or month, and at the source's end; not with a mark. */
function endOfDescription(
  document: TextDocument,
  tags: readonly TokenTags[],
  phrase: IndexRange,
  source: IndexRange,
): number {
  let to = phrase.to;
  while (to < source.to && /^[A-Z$]/.test(tags[to]?.pos ?? "") && !isWhen(document, tags, to)) to += 1;
  return to;
}

/** "a court *on Tuesday*", "*last week*": it says when the source spoke, and nothing of the source. */
function isWhen(document: TextDocument, tags: readonly TokenTags[], index: number): boolean {
  const next = document.tokens[index + 1]?.text.toLowerCase() ?? "";
  const isDay = english.calendar.weekdays.has(next) || english.calendar.months.has(next);
  const word = document.tokens[index]?.text.toLowerCase() ?? "";
  return (
    (isDay && tags[index]?.pos === "IN") ||
    (english.times.pointers.has(word) && (isDay || english.times.units.has(next)))
  );
}
