import { english } from "../../language/en/index.js";
import {
  type Bio,
  type LabelledRange,
  labelledRanges,
  type NameType,
  type TokenTags,
} from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import type { MentionCandidate } from "./mention-candidate.js";
import { withSettledTypes } from "./name-types.js";
import { spanOfTokens } from "./token-lookup.js";

/** A mention by name. */
export interface NameMention extends MentionCandidate {
  readonly kind: "name";
  readonly nameType: NameType;
}

/**
 * One mention for each name of the tagger, with the tagger's span, and its type as the whole article settles it; and
 * one for each country, people and abbreviation of a country or body that the tagger left out. The parts of a name
 * that the gazetteer knows are one name.
 */
export function nameMentions(document: TextDocument, tags: readonly TokenTags[]): readonly NameMention[] {
  const labels = tags.map(({ name, pos }, index): Bio<NameType> => {
    const known = name === "O" ? unmistakableType(document.tokens[index]?.text ?? "", pos) : undefined;
    return known === undefined ? name : `B-${known}`;
  });
  const names = rejoined(document, labelledRanges(labels)).map(
    ({ kind, from, to }): NameMention => ({
      span: spanOfTokens(document, { from, to }),
      tokens: { from, to },
      head: headOfName(document, from, to),
      kind: "name",
      nameType: kind,
    }),
  );
  return withSettledTypes(document, tags, names);
}

type NameRange = LabelledRange<NameType>;

/** At most so many words stand between two parts of one name: "Committee *to* Protect Journalists". */
const longestGap = 2;

/** Puts together what the tagger has taken apart, where the gazetteer knows the whole. */
function rejoined(document: TextDocument, ranges: readonly NameRange[]): readonly NameRange[] {
  const names: NameRange[] = [];
  for (const range of ranges) {
    const before = names.at(-1);
    if (before !== undefined && range.from - before.to <= longestGap) {
      const { start, end } = spanOfTokens(document, { from: before.from, to: range.to });
      const whole = document.text.slice(start, end);
      const known =
        english.names.organizationsNamed(whole).length > 0 ||
        english.names.placesNamed(whole).length > 0 ||
        english.names.saintsPlace.test(whole);
      if (known) names.pop();
      names.push(known ? { from: before.from, to: range.to, kind: range.kind } : range);
    } else names.push(range);
  }
  return names;
}

/** The type of a word that can be nothing but a name: "US", "Kenyan", "Kenya". */
function unmistakableType(word: string, pos: string): NameType | undefined {
  if (!/^(?:NNP|NNPS|JJ|NNS)$/.test(pos) || !/^\p{Lu}/u.test(word)) return undefined;
  if (english.names.isDemonym(word)) return "other";
  if (english.names.isPlaceAbbreviation(word))
    return english.names.placesNamed(word).length > 0 ? "place" : "organization";
  return pos === "NNP" && english.names.placesNamed(word).some(({ kind }) => kind === "country")
    ? "place"
    : undefined;
}

/** The last word, or the last before "of" or "for": "*Bank* of England", "Antony *Blinken*". */
function headOfName(document: TextDocument, from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    if (english.names.headBreaks.has(document.tokens[index]?.text.toLowerCase() ?? "")) return index - 1;
  }
  return to - 1;
}
