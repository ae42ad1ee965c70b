import type { Item } from "./item.js";
import { patternOf } from "./part.js";
import type { CapturesOf, Match, Part, Pattern, ValueOf } from "./pattern.js";

/** One of several parts: the one that takes the most, then the first named. */
export function choice<const Parts extends readonly [Part, ...Part[]]>(
  ...parts: Parts
): Pattern<ValueOf<Parts[number]>, CapturesOf<Parts[number]>> {
  const patterns: readonly Pattern[] = parts.map(patternOf);
  const starts = patterns.map((pattern) => pattern.starts);
  const read = (items: readonly Item[], at: number): Match | undefined => {
    let longest: Match | undefined;
    for (const pattern of patterns) {
      const match = pattern.read(items, at);
      if (match !== undefined && (longest === undefined || match.to > longest.to)) longest = match;
    }
    return longest;
  };
  return {
    starts: starts.every((each) => each !== undefined) ? starts.flat() : undefined,
    least: Math.min(...patterns.map(({ least }) => least)),
    most: Math.max(...patterns.map(({ most }) => most)),
    // It is read by one of the parts, which the type of a loop cannot say.
    read: read as Pattern<ValueOf<Parts[number]>, CapturesOf<Parts[number]>>["read"],
  };
}
