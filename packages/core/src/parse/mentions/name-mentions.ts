import type { Language } from "../../language/index.js";
import { type Reading, spanOfRange, type TaggedToken } from "../../reading/index.js";
import { type Bio, type LabelledRange, labelledRanges, type NameType } from "../../tagger/index.js";
import { withKnownNames } from "./known-names.js";
import type { NameMention } from "./name-mention.js";
import { withSettledTypes } from "./name-types.js";

/**
 * One mention for each name of the tagger, with the tagger's span, and its type as the whole article settles it; and
 * one for each country, people and abbreviation of a country or body that the tagger left out. The parts of a name
 * that the gazetteer knows are one name, and so are those of a name that is known beforehand.
 */
export function nameMentions(reading: Reading): readonly NameMention[] {
  const labels = reading.tokens.map((token): Bio<NameType> => {
    const known = token.name === "O" ? unmistakableType(reading.language, token) : undefined;
    return known === undefined ? token.name : `B-${known}`;
  });
  const names = withKnownNames(reading, rejoined(reading, labelledRanges(labels))).map(
    ({ kind, from, to }): NameMention => ({
      span: spanOfRange(reading, { from, to }),
      tokens: { from, to },
      head: headOfName(reading, from, to),
      kind: "name",
      nameType: kind,
    }),
  );
  return withSettledTypes(reading, names);
}

type NameRange = LabelledRange<NameType>;

/** At most so many words stand between two parts of one name: "Committee *to* Protect Journalists". */
const LONGEST_GAP = 2;

/** Puts together what the tagger has taken apart, where the gazetteer knows the whole. */
function rejoined(reading: Reading, ranges: readonly NameRange[]): readonly NameRange[] {
  const names: NameRange[] = [];
  for (const range of ranges) {
    const before = names.at(-1);
    if (before !== undefined && range.from - before.to <= LONGEST_GAP) {
      const { start, end } = spanOfRange(reading, { from: before.from, to: range.to });
      const whole = reading.text.slice(start, end);
      const known =
        reading.language.names.organizationsNamed(whole).length > 0 ||
        reading.language.names.placesNamed(whole).length > 0 ||
        reading.language.names.saintsPlace.test(whole);
      if (known) names.pop();
      names.push(known ? { from: before.from, to: range.to, kind: range.kind } : range);
    } else names.push(range);
  }
  return names;
}

/** The type of a word that can be nothing but a name: "US", "Kenyan", "Kenya". */
function unmistakableType({ names }: Language, { text: word, pos }: TaggedToken): NameType | undefined {
  if (!/^(?:NNP|NNPS|JJ|NNS)$/.test(pos) || !/^\p{Lu}/u.test(word)) return undefined;
  if (names.isDemonym(word)) return "other";
  if (names.isPlaceAbbreviation(word)) return names.placesNamed(word).length > 0 ? "place" : "organization";
  return pos === "NNP" && names.placesNamed(word).some(({ kind }) => kind === "country")
    ? "place"
    : undefined;
}

/** The last word, or the last before "of" or "for": "*Bank* of England", "Antony *Blinken*". */
function headOfName(reading: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    if (reading.language.names.headBreaks.has(reading.tokens[index]?.lower ?? "")) return index - 1;
  }
  return to - 1;
}
