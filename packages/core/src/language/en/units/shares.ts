import { byFirstWord, type UnitPhrase, type WordIndex } from "../../index.js";

/** Shares of a hundred. */
export const shares: WordIndex<UnitPhrase> = /* @__PURE__ */ byFirstWord([
  { words: ["percent"], unit: "percent" },
  { words: ["pct"], unit: "percent" },
  { words: ["per", "cent"], unit: "percent" },
  { words: ["percentage", "points"], unit: "percentage point" },
  { words: ["percentage", "point"], unit: "percentage point" },
  { words: ["basis", "points"], unit: "basis point" },
]);
