import {
  isProperNoun,
  isTagged,
  type NounPhrase,
  type Reading,
  spanOfRange,
  type TaggedToken,
} from "../../reading/index.js";
import type { IndexRange } from "../../text/index.js";
import type { MentionCandidate } from "./mention-candidate.js";
import { titleBefore } from "./title-before.js";

/**
 * One mention for each noun phrase that is no name and no title before a name. `sources` are the token ranges of
 * attribution sources: a description that a source begins with runs on to the source's end, "a lawyer *who asked
 * not to be named*".
 */
export function nominalMentions(
  reading: Reading,
  sources: readonly IndexRange[],
): readonly MentionCandidate[] {
  const inTitle = titleTokens(reading);
  const sourceByStart = new Map(sources.map((source) => [source.from, source]));
  return [...reading.phrases]
    .filter((phrase) => !inTitle.has(phrase.head) && describes(reading, phrase))
    .map((phrase) => {
      const source = sourceByStart.get(phrase.from);
      const extended = source !== undefined && isPostmodified(reading, phrase, source);
      const tokens = {
        from: phrase.from,
        to: extended ? endOfDescription(reading, phrase, source) : phrase.to,
      };
      return { span: spanOfRange(reading, tokens), tokens, head: phrase.head, kind: "nominal" as const };
    });
}

/** The tokens of all titles that stand before persons' names. */
function titleTokens(reading: Reading): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { name, index } of reading.tokens) {
    const title = name === "B-person" ? titleBefore(reading, index) : undefined;
    for (let token = title?.from ?? index; token < index; token++) tokens.add(token);
  }
  return tokens;
}

/** Whether the phrase describes: its head is in no name, and it is no date. */
function describes({ tokens, language }: Reading, phrase: NounPhrase): boolean {
  const head = tokens[phrase.head];
  if (head?.name !== "O") return false;
  // A capitalised head that the tagger left unnamed describes only where the lexicon knows it: "the Senate".
  return !isProperNoun(head) || language.nouns.find(head.text) !== undefined;
}

/** A source of more words than this holds more than one description. */
const LONGEST_DESCRIPTION = 24;

/** The phrase's head is what the whole source is about: a preposition, a participle or "who" comes right after. */
function isPostmodified(reading: Reading, phrase: IndexRange, source: IndexRange): boolean {
  const next = reading.tokens[phrase.to];
  return (
    phrase.to < source.to &&
    source.to - source.from <= LONGEST_DESCRIPTION &&
    !isWhen(reading, next) &&
    isTagged(next, "IN", "VBN", "VBG", "WP", "WDT")
  );
}

/** The description ends at a comma, before a day or month, and at the source's end; not with a mark. */
function endOfDescription(reading: Reading, phrase: IndexRange, source: IndexRange): number {
  let to = phrase.to;
  for (const token of reading.tokens.slice(phrase.to, source.to)) {
    if (!/^[A-Z$]/.test(token.pos) || isWhen(reading, token)) break;
    to += 1;
  }
  return to;
}

/** "a court *on Tuesday*", "*last week*": it says when the source spoke, and nothing of the source. */
function isWhen({ tokens, language }: Reading, token: TaggedToken | undefined): boolean {
  const { calendar, times } = language;
  const next = tokens[(token?.index ?? -1) + 1]?.lower ?? "";
  const isDay = calendar.weekdays.has(next) || calendar.months.has(next);
  if (token === undefined) return false;
  return (
    (isDay && token.pos === "IN") || (times.pointers.has(token.lower) && (isDay || times.units.has(next)))
  );
}
