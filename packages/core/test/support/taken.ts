import { type Part, sequence } from "../../src/match/index.js";
import { itemsOf } from "./items.js";

/** The words that a part takes at one of some items, the first by default; undefined where it does not match. */
export function taken(part: Part, notation: string, at = 0): string | undefined {
  const items = itemsOf(notation);
  const match = sequence(part).read(items, at);
  return (
    match &&
    items
      .slice(at, match.to)
      .map(({ text }) => text)
      .join(" ")
  );
}
