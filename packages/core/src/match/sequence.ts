import type { Item } from "./item.js";
import { patternOf } from "./part.js";
import {
  type CapturesOf,
  type Match,
  type Nothing,
  nothing,
  type Part,
  type Pattern,
  type Start,
  type ValueOf,
} from "./pattern.js";

/** The values of parts, one by one. */
type ValuesOf<Parts extends readonly Part[]> = { readonly [Index in keyof Parts]: ValueOf<Parts[Index]> };

/** The captures of parts, taken together. */
type AllCapturesOf<Parts extends readonly Part[]> = Parts extends readonly [
  infer First extends Part,
  ...infer Rest extends readonly Part[],
]
  ? CapturesOf<First> & AllCapturesOf<Rest>
  : Nothing;

/** Parts one behind the other. Its value is the list of their values. */
export function sequence<const Parts extends readonly Part[]>(
  ...parts: Parts
): Pattern<ValuesOf<Parts>, AllCapturesOf<Parts>> {
  const patterns: readonly Pattern[] = parts.map(patternOf);
  const read = (items: readonly Item[], at: number): Match | undefined => {
    // Most sequences end at their first part: nothing is gathered before it matches.
    const first = patterns[0]?.read(items, at);
    if (patterns.length > 0 && first === undefined) return undefined;
    const value: unknown[] = [];
    let captures: object = nothing;
    let to = at;
    for (const [index, pattern] of patterns.entries()) {
      const match = index === 0 ? first : pattern.read(items, to);
      if (match === undefined) return undefined;
      to = match.to;
      value.push(match.value);
      if (match.captures !== nothing) captures = { ...captures, ...match.captures };
    }
    return { to, value, captures };
  };
  return {
    starts: startsOfAll(patterns),
    least: patterns.reduce((sum, { least }) => sum + least, 0),
    most: patterns.reduce((sum, { most }) => sum + most, 0),
    // Values and captures are gathered in the order of the parts, which the type of a loop cannot say.
    read: read as Pattern<ValuesOf<Parts>, AllCapturesOf<Parts>>["read"],
  };
}

/** What a sequence may start with: all that its first parts may, up to the first that takes at least one item. */
function startsOfAll(patterns: readonly Pattern[]): readonly Start[] | undefined {
  const starts: Start[] = [];
  for (const pattern of patterns) {
    if (pattern.most === 0) continue;
    if (pattern.starts === undefined) return undefined;
    starts.push(...pattern.starts);
    if (pattern.least > 0) return starts;
  }
  return undefined;
}
