import { type Language, perLanguage } from "../../language/index.js";
import { type Item, indexRules, type RuleIndex, readAt } from "../../match/index.js";
import type { Reading } from "../../reading/index.js";
import type { Figure, Span, Time } from "../../record/index.js";
import { firstIndex } from "../../search/index.js";
import { ageRules } from "./age.js";
import { amountRules } from "./amount.js";
import { boundAfter, boundsBefore, withBounds } from "./bound.js";
import { countedBy } from "./counted.js";
import { isNameNumber, type PlacedQuantity } from "./name-number.js";
import type { Quantity, QuantityRule } from "./quantity.js";
import { shareRules } from "./share.js";

/** Every kind of quantity. Where several read at one place the longest stands, then the first here. */
export const quantityRules: (language: Language) => readonly QuantityRule[] = /* @__PURE__ */ perLanguage(
  (language) => [...ageRules(language), ...shareRules(language), ...amountRules(language)],
);

/** Rules of quantities, by what may start them. */
export type QuantityRuleIndex = RuleIndex<Quantity, undefined>;

const ruleIndex: (language: Language) => QuantityRuleIndex = /* @__PURE__ */ perLanguage((language) =>
  indexRules(quantityRules(language)),
);

/** A figure and the name of the rule that read it. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly rule: string;
}

/**
 * Finds the quantities an article gives: cardinals in digits and words, ranges, shares, money, measures and ages.
 *
 * A figure's `span` covers its bound, number and unit ("at least 40,139", "$1.2bn", "33-year-old"); `of` the words
 * for what is counted, apart ("Palestinians"). `value` is a plain number: "1.2 billion" is 1200000000. `unit` is
 * "percent", "percentage point", "basis point", an ISO 4217 code, "fraction" (of 1), "year" for ages, or a measure
 * in the singular ("kilometre"). `min` and `max` are set in place of `value` where words bound the number or give a
 * range: "over 100" is `min` 100, "dozens" `min` 24; `approximate` marks "about", "some", "nearly" and the like.
 *
 * Not figures: what lies in a time expression, ordinals, scores, years, and numbers that name ("Boeing 737").
 *
 * @param times - the article's times, sorted; no figure overlaps one
 * @param rules - the language's, unless others are given
 * @returns figures with ids "f:1", "f:2", ... sorted and without overlap; spans in UTF-16 units of the text
 */
export function findFigures(
  reading: Reading,
  times: readonly Time[],
  rules: QuantityRuleIndex = ruleIndex(reading.language),
): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  let nextTime = 0;
  for (const [sentence, pieces] of reading.pieces.entries()) {
    let at = 0;
    while (at < pieces.length) {
      const start = pieces[at]?.start ?? 0;
      while ((times[nextTime]?.span.end ?? Number.POSITIVE_INFINITY) <= start) nextTime++;
      const time = times[nextTime]?.span;
      const quantity =
        time !== undefined && time.start <= start ? undefined : readQuantity(reading, rules, pieces, at);
      const end = pieces[(quantity?.to ?? 0) - 1]?.end;
      if (quantity === undefined || end === undefined) {
        at++;
        continue;
      }
      at = quantity.to;
      if (!quantity.counts || (time !== undefined && time.start < end)) continue;
      const span = { start, end };
      const limit = Math.min(time?.start ?? reading.text.length, reading.sentences[sentence]?.end ?? 0);
      const of = findCounted(reading, quantity, span, limit);
      found.push({ figure: figureOf(`f:${found.length + 1}`, span, quantity, of), rule: quantity.rule });
    }
  }
  return found;
}

function figureOf(id: `f:${number}`, span: Span, quantity: Quantity, of: Span | undefined): Figure {
  const { value, min, max, approximate, unit } = quantity;
  return {
    id,
    span,
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    approximate,
    ...(unit === undefined ? {} : { unit }),
    ...(of === undefined ? {} : { of }),
  };
}

interface FoundQuantity extends PlacedQuantity {
  readonly rule: string;
  /** False where the number names or orders rather than counts. */
  readonly counts: boolean;
}

function readQuantity(
  { language }: Reading,
  rules: QuantityRuleIndex,
  items: readonly Item[],
  at: number,
): FoundQuantity | undefined {
  const before = boundsBefore(language).read(items, at);
  const found = readAt(rules, items, before?.to ?? at, undefined);
  if (found === undefined) return undefined;
  const after = boundAfter(language).read(items, found.to);
  const bounds = [...(before?.value ?? []), ...(after === undefined ? [] : [after.value])];
  const placed = { ...found.made, from: found.from, to: found.to };
  const counts = !isNameNumber(language, items, placed, bounds.length > 0);
  const to = after?.to ?? found.to;
  return { ...withBounds(found.made, bounds), from: at, to, rule: found.rule, counts };
}

/** The words for what a quantity counts, behind it and before `limit`, an offset where something else begins. */
function findCounted(
  { language, tokens }: Reading,
  quantity: Quantity,
  { end: behind }: Span,
  limit: number,
): Span | undefined {
  const from = firstIndex(tokens, ({ end }) => end > behind);
  const to = firstIndex(tokens, ({ end }) => end > limit);
  // The token before tells whether a possessor stands there.
  const items = tokens.slice(Math.max(from - 1, 0), to);
  const counted = countedBy(language, quantity).read(items, Math.min(from, 1))?.value;
  const start = counted && items[counted.from]?.start;
  const end = counted && items[counted.to - 1]?.end;
  // A number may stand in the midst of a token, such as an address.
  return start === undefined || end === undefined ? undefined : { start: Math.max(start, behind), end };
}
