import { patternOf } from "./part.js";
import type { CapturesOf, Part, Pattern, ValueOf } from "./pattern.js";

/** How far a gap reaches. */
export interface Reach {
  /** The most items that may stand between. */
  readonly most: number;
  /** An item that may not stand between. */
  readonly stop?: Part;
}

/** The nearest such part ahead, behind a gap. Its value and captures are the part's. */
export function gap<const P extends Part>(
  part: P,
  { most, stop }: Reach,
): Pattern<ValueOf<P>, CapturesOf<P>> {
  const pattern = patternOf(part);
  const end = stop === undefined ? undefined : patternOf(stop);
  return {
    starts: undefined,
    least: pattern.least,
    most: most + pattern.most,
    read: (items, at) => {
      for (let from = at; from <= Math.min(at + most, items.length); from++) {
        const match = pattern.read(items, from);
        if (match !== undefined) return match;
        if (end?.read(items, from) !== undefined) return undefined;
      }
      return undefined;
    },
  };
}
