import { here, type Item, isGlued, type Nothing, type Pattern, sequence, word } from "../../match/index.js";

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);

/** True where the item at `at` is a hyphen or a dash that joins its neighbours without a space. */
export function isHyphenAt(items: readonly Item[], at: number): boolean {
  return hyphens.has(items[at]?.text ?? "") && isGlued(items, at) && isGlued(items, at + 1);
}

/** A hyphen or a dash that joins its neighbours without a space. */
export const hyphen: Pattern<unknown, Nothing> = /* @__PURE__ */ sequence(here(isHyphenAt), word(hyphens));
