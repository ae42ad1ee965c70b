import type { Figure, Time } from "../../record/index.js";
import type { TextDocument } from "../../text/index.js";
import { readAge } from "./age.js";
import { readAmount, readRange } from "./amount.js";
import { readBoundAfter, readBoundsBefore, withBounds } from "./bound.js";
import { findCounted } from "./counted.js";
import { isNameNumber } from "./name-number.js";
import { cutPieces, type Piece } from "./pieces.js";
import type { Quantity } from "./quantity.js";
import { readShare } from "./share.js";

/** Every kind of quantity; the first that reads at a place stands. */
const READERS = [readAge, readShare, readRange, readAmount] as const;

/**
 * Finds the quantities a document gives: cardinals in digits and words, ranges, shares, money, measures and ages.
 *
 * A figure's `span` covers its bound, number and unit ("at least 40,139", "$1.2bn", "33-year-old"); `of` the words
 * for what is counted, apart ("Palestinians"). `value` is a plain number: "1.2 billion" is 1200000000. `unit` is
 * "percent", "percentage point", "basis point", an ISO 4217 code, "fraction" (of 1), "year" for ages, or a measure
 * in the singular ("kilometre"). `min` and `max` are set in place of `value` where words bound the number or give a
 * range: "over 100" is `min` 100, "dozens" `min` 24; `approximate` marks "about", "some", "nearly" and the like.
 *
 * Not figures: what lies in a time expression, ordinals, scores, years, and numbers that name ("Boeing 737").
 *
 * @param document - the text with its sentences and tokens
 * @param times - the document's times, sorted; no figure overlaps one
 * @param tags - a Penn Treebank tag for each of `document.tokens`, which makes `of` more exact; not required
 * @returns figures with ids "f:1", "f:2", ... sorted and without overlap; spans in UTF-16 units of the text
 */
export function findFigures(
  document: TextDocument,
  times: readonly Time[],
  tags?: readonly string[],
): readonly Figure[] {
  const figures: Figure[] = [];
  let nextTime = 0;
  for (const sentence of document.sentences) {
    const pieces = cutPieces(document.text, sentence);
    let at = 0;
    while (at < pieces.length) {
      const start = pieces[at]?.start ?? 0;
      while ((times[nextTime]?.span.end ?? Number.POSITIVE_INFINITY) <= start) nextTime++;
      const time = times[nextTime]?.span;
      if (time !== undefined && time.start <= start) {
        at++;
        continue;
      }
      const found = readQuantity(pieces, at);
      const end = pieces[(found?.to ?? 0) - 1]?.end;
      if (found === undefined || end === undefined) {
        at++;
        continue;
      }
      at = found.to;
      if (!found.counts || (time !== undefined && time.start < end)) continue;
      const of = findCounted(pieces, found, {
        tokens: document.tokens,
        tags,
        limit: time?.start ?? document.text.length,
      });
      figures.push({
        id: `f:${figures.length + 1}`,
        span: { start, end },
        ...(found.value === undefined ? {} : { value: found.value }),
        ...(found.min === undefined ? {} : { min: found.min }),
        ...(found.max === undefined ? {} : { max: found.max }),
        approximate: found.approximate,
        ...(found.unit === undefined ? {} : { unit: found.unit }),
        ...(of === undefined ? {} : { of }),
      });
    }
  }
  return figures;
}

interface FoundQuantity extends Quantity {
  /** False where the number names or orders rather than counts. */
  readonly counts: boolean;
}

function readQuantity(pieces: readonly Piece[], at: number): FoundQuantity | undefined {
  const before = readBoundsBefore(pieces, at);
  for (const read of READERS) {
    const quantity = read(pieces, before.to);
    if (quantity === undefined) continue;
    const after = readBoundAfter(pieces, quantity.to);
    const counts = !isNameNumber(pieces, quantity, before.bounds.length > 0 || after !== undefined);
    const bounds = after === undefined ? before.bounds : [...before.bounds, after.bound];
    const to = quantity.to + (after?.words.length ?? 0);
    return { ...withBounds({ ...quantity, from: at, to }, bounds), counts };
  }
  return undefined;
}
