import type { Reach } from "./gap.js";
import { type Item, isGlued } from "./item.js";
import { patternOf } from "./part.js";
import { type CapturesOf, type Nothing, nothing, type Part, type Pattern, type ValueOf } from "./pattern.js";

/** Takes nothing; holds where such a part follows. */
export function followedBy(part: Part): Pattern<undefined, Nothing> {
  const pattern = patternOf(part);
  return here((items, at) => pattern.read(items, at) !== undefined);
}

/** Takes nothing; holds where no such part follows. */
export function notFollowedBy(part: Part): Pattern<undefined, Nothing> {
  const pattern = patternOf(part);
  return here((items, at) => pattern.read(items, at) === undefined);
}

/** Takes nothing; holds where such a part stands before, right before or within reach. Its captures are the part's. */
export function precededBy<const P extends Part>(
  part: P,
  { most, stop }: Reach = { most: 0 },
): Pattern<ValueOf<P>, CapturesOf<P>> {
  const pattern = patternOf(part);
  const end = stop === undefined ? undefined : patternOf(stop);
  return {
    starts: undefined,
    least: 0,
    most: 0,
    read: (items, at) => {
      for (let before = at; before > 0 && before >= at - most; before--) {
        for (let length = pattern.least; length <= pattern.most && length <= before; length++) {
          const match = pattern.read(items, before - length);
          if (match?.to === before) return { ...match, to: at };
        }
        if (end?.read(items, before - 1) !== undefined) return undefined;
      }
      return undefined;
    },
  };
}

/** Takes nothing; holds where no such part stands right before. */
export function notPrecededBy(part: Part): Pattern<undefined, Nothing> {
  const before = precededBy(part);
  return here((items, at) => before.read(items, at) === undefined);
}

/** Takes nothing; holds where a test of the place does. */
export function here(holds: (items: readonly Item[], at: number) => boolean): Pattern<undefined, Nothing> {
  return {
    starts: undefined,
    least: 0,
    most: 0,
    read: (items, at) => (holds(items, at) ? { to: at, value: undefined, captures: nothing } : undefined),
  };
}

/** Takes nothing; holds where no white space stands between the item before and the next. */
export const glued: Pattern<undefined, Nothing> = /* @__PURE__ */ here(isGlued);

/** Takes nothing; holds before the first item. */
export const atStart: Pattern<undefined, Nothing> = /* @__PURE__ */ here((_, at) => at === 0);

/** Takes nothing; holds behind the last item. */
export const atEnd: Pattern<undefined, Nothing> = /* @__PURE__ */ here((items, at) => at >= items.length);
