import { english } from "../../../language/en/index.js";
import { isHyphenAt, lowerAt } from "../../figures/index.js";
import type { TimeParser } from "../reading.js";
import { two } from "../timex-value.js";

/** Reads a century by its number: "the 19th century" is "18", "the twenty-first century" is "20". */
export const parseCentury: TimeParser = ({ pieces }, at) => {
  let next = lowerAt(pieces, at) === "the" ? at + 1 : at;
  let tens = 0;
  if (lowerAt(pieces, next) === "twenty" && isHyphenAt(pieces, next + 1)) {
    tens = 20;
    next += 2;
  }
  const piece = pieces[next];
  if (piece === undefined) return undefined;
  const figures = piece.kind === "number" && english.numbers.ordinalSuffixes.has(lowerAt(pieces, next + 1));
  const ordinal = figures ? piece.value : english.numbers.ordinals.get(piece.lower);
  if (ordinal === undefined) return undefined;
  next += figures ? 2 : 1;
  if (isHyphenAt(pieces, next)) next++;
  if (lowerAt(pieces, next) !== "century") return undefined;
  const century = tens + ordinal;
  if (!Number.isInteger(century) || century < 1 || century > 99) return undefined;
  return { from: at, to: next + 1, type: "DATE", value: two(century - 1) };
};
