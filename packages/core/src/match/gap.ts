import { patternOf } from "./part.js";
import type { CapturesOf, Match, Part, Pattern, ValueOf } from "./pattern.js";

/** How far a gap reaches. */
export interface Reach {
  /** The most items that may stand between. */
  readonly most: number;
  /** What may not stand between. */
  readonly stop?: Part;
}

/** A part after a gap: the nearest ahead. Its value and captures are the part's. */
export function gap<const P extends Part>(part: P, reach: Reach): Pattern<ValueOf<P>, CapturesOf<P>> {
  const pattern = patternOf(part);
  const stop = reach.stop === undefined ? undefined : patternOf(reach.stop);
  return {
    starts: undefined,
    least: pattern.least,
    most: reach.most + pattern.most,
    read: (items, at) => {
      for (let from = at; from <= at + reach.most && from <= items.length; from++) {
        const match = pattern.read(items, from);
        // Read by the part, whose type `patternOf` forgets.
        if (match !== undefined) return match as Match<ValueOf<P>, CapturesOf<P>>;
        if (stop?.read(items, from) !== undefined) return undefined;
      }
      return undefined;
    },
  };
}
