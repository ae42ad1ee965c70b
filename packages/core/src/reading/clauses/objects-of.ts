import type { NounPhrase } from "../noun-phrases.js";
import type { Reading } from "../reading.js";
import { rangeOf } from "../some-tokens.js";
import type { Clause } from "./clause.js";

/** The noun phrases right behind a clause's verb group, one behind the other: "gave *reporters* *fresh details*". */
export function objectsOf({ phrases }: Reading, { complement }: Clause): readonly NounPhrase[] {
  if (complement === undefined) return [];
  const objects: NounPhrase[] = [];
  const { from, to } = rangeOf(complement);
  for (let phrase = phrases.startingAt(from); phrase !== undefined && phrase.to <= to; ) {
    objects.push(phrase);
    phrase = phrases.startingAt(phrase.to);
  }
  return objects;
}
