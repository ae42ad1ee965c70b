import { english } from "../../language/en/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/** A noun phrase without what follows its head: "the territory's health ministry", head "ministry". */
export interface NounPhrase extends IndexRange {
  /** Index of the head's token. */
  readonly head: number;
}

/** A phrase of more words than this is a list or a table, not a description. */
const longestPhrase = 20;

/**
 * Finds base noun phrases by part of speech, in one pass over the tokens. A possessor is a phrase of its own
 * besides the whole: "the territory" and "the territory's health ministry".
 */
export function nounPhrases(document: TextDocument, tags: readonly TokenTags[]): readonly NounPhrase[] {
  return document.sentences.flatMap((sentence) => phrasesOf(document, tags, sentence.tokens));
}

function phrasesOf(
  document: TextDocument,
  tags: readonly TokenTags[],
  range: IndexRange,
): readonly NounPhrase[] {
  const pos = (index: number): string =>
    index >= range.from && index < range.to ? (tags[index]?.pos ?? "") : "";
  const phrases: NounPhrase[] = [];
  let from = range.from;
  while (from < range.to) {
    if (!opensPhrase(pos(from)) && !isModifyingParticiple(pos(from - 1), pos(from), pos(from + 1))) {
      from += 1;
      continue;
    }
    const to = endOfPhrase(pos, from);
    const start = withCoordinatedModifiers(document, tags, from, range.from);
    for (const end of nounEnds(pos, from, to)) {
      if (end - start <= longestPhrase) phrases.push({ from: start, to: end, head: end - 1 });
    }
    from = Math.max(to, from + 1);
  }
  return phrases;
}

const isNoun = (pos: string): boolean => pos.startsWith("NN");
const isProperNoun = (pos: string): boolean => pos.startsWith("NNP");
const isModifier = (pos: string): boolean => pos.startsWith("JJ") || pos === "CD" || pos === "$";
const isParticiple = (pos: string): boolean => pos === "VBN" || pos === "VBG";
const isDeterminer = (pos: string): boolean => pos === "DT" || pos === "PDT" || pos === "PRP$";
const opensPhrase = (pos: string): boolean => isDeterminer(pos) || isModifier(pos) || isNoun(pos);

/** "*elected* officials", not "has elected officials". */
const isModifyingParticiple = (before: string, here: string, next: string): boolean =>
  here === "VBN" && isNoun(next) && (before === "" || /^(?:IN|CC|,|:|``)$/.test(before));

/** Where the run of words that can belong to one phrase ends. */
function endOfPhrase(pos: (index: number) => string, from: number): number {
  let index = from + 1;
  while (continuesPhrase(pos(index - 1), pos(index), pos(index + 1))) index += 1;
  return index;
}

function continuesPhrase(before: string, here: string, next: string): boolean {
  if (isNoun(here)) return true;
  if (here === "POS") return isNoun(before);
  // "gave reporters fresh details": an adjective or a number behind a common noun opens a new phrase.
  if (isModifier(here)) return !isNoun(before) || isProperNoun(before);
  if (isParticiple(here)) return !isNoun(before) && (isNoun(next) || isModifier(next));
  if (here === "RB" || here === "RBR" || here === "RBS") return !isNoun(before) && next.startsWith("JJ");
  return isDeterminer(here) && before === "PDT";
}

/** The ends of the nested phrases of one run: before each possessive mark, and at its last noun. */
function nounEnds(pos: (index: number) => string, from: number, to: number): readonly number[] {
  const ends: number[] = [];
  let last = -1;
  for (let index = from; index < to; index++) {
    if (isNoun(pos(index))) last = index + 1;
    else if (pos(index) === "POS" && last === index) ends.push(last);
  }
  if (last > 0 && ends.at(-1) !== last) ends.push(last);
  return ends;
}

/** "US, Qatari and *Egyptian mediators*" is one phrase: its modifiers are coordinated. */
function withCoordinatedModifiers(
  document: TextDocument,
  tags: readonly TokenTags[],
  from: number,
  floor: number,
): number {
  const text = (index: number): string => document.tokens[index]?.text ?? "";
  const national = (index: number): boolean =>
    index >= floor &&
    (english.names.isDemonym(text(index)) || english.names.isPlaceAbbreviation(text(index)));
  if (!english.names.isDemonym(text(from)) || !isNoun(tags[from + 1]?.pos ?? "")) return from;
  let start = from;
  let before = start - 1;
  while (before >= floor) {
    const item = tags[before]?.pos === "CC" && text(before - 1) === "," ? before - 2 : before - 1;
    const joined = tags[before]?.pos === "CC" || text(before) === ",";
    if (!joined || !national(item)) break;
    start = item;
    before = start - 1;
  }
  // A comma alone does not join: "In Qatar, Egyptian mediators …".
  const coordinated = tags[from - 1]?.pos === "CC";
  return coordinated ? start : from;
}
