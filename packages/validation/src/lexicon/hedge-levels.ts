import type { Certainty } from "@onrecord/core/record";

/**
 * How certain a hedge's word leaves what it stands with, after FactBank (Saurí and Pustejovsky, 2009). Words that
 * blur a quantity ("about", "at least") or that a demand goes with are not here: they leave certainty as it is.
 */
export const hedgeLevels: ReadonlyMap<string, Exclude<Certainty, "certain">> = new Map([
  ["may", "possible"],
  ["might", "possible"],
  ["could", "possible"],
  ["perhaps", "possible"],
  ["maybe", "possible"],
  ["possibly", "possible"],
  ["conceivably", "possible"],
  ["potentially", "possible"],
  ["allegedly", "possible"],
  ["purportedly", "possible"],
  ["supposedly", "possible"],
  ["probably", "probable"],
  ["likely", "probable"],
  ["presumably", "probable"],
  ["apparently", "probable"],
  ["seemingly", "probable"],
  ["reportedly", "probable"],
  ["expected", "probable"],
  ["whether", "underspecified"],
  ["if", "underspecified"],
  ["unless", "underspecified"],
]);
