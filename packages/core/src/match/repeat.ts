import { patternOf } from "./part.js";
import { type CapturesOf, type Nothing, nothing, type Part, type Pattern, type ValueOf } from "./pattern.js";

/** A part that may be absent. Its value is undefined then, and its captures are. */
export function optional<const P extends Part>(
  part: P,
): Pattern<ValueOf<P> | undefined, Partial<CapturesOf<P>>> {
  const pattern = patternOf(part);
  const absent: Partial<CapturesOf<P>> = {};
  return {
    starts: pattern.starts,
    least: 0,
    most: pattern.most,
    read: (items, at) => pattern.read(items, at) ?? { to: at, value: undefined, captures: absent },
  };
}

/** How often a part may stand. */
export interface Times {
  /** At least so often; by default once. */
  readonly least?: number;
  /** At most so often. */
  readonly most: number;
}

/** A part again and again, as often as it stands there. Its value is the list of the part's values. */
export function many<const P extends Part>(
  part: P,
  { least = 1, most }: Times,
): Pattern<readonly ValueOf<P>[], Nothing> {
  const pattern = patternOf(part);
  return {
    starts: pattern.starts,
    least: least * pattern.least,
    most: most * pattern.most,
    read: (items, at) => {
      const value: ValueOf<P>[] = [];
      let to = at;
      while (value.length < most) {
        const match = pattern.read(items, to);
        if (match === undefined || match.to === to) break;
        value.push(match.value);
        to = match.to;
      }
      return value.length < least ? undefined : { to, value, captures: nothing };
    },
  };
}
