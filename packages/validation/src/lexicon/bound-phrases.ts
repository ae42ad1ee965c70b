/** What words beside a number say of it. */
export type Bound = "min" | "max" | "approximate";

/** Phrases, in lower case, that say of the number behind them only that it is the least, the most, or about right. */
export const boundPhrases: readonly (readonly [phrase: string, bound: Bound])[] = [
  ["at least", "min"],
  ["more than", "min"],
  ["no fewer than", "min"],
  ["no less than", "min"],
  ["upwards of", "min"],
  ["at most", "max"],
  ["no more than", "max"],
  ["fewer than", "max"],
  ["less than", "max"],
  ["up to", "max"],
  ["as many as", "max"],
  ["as much as", "max"],
  ["about", "approximate"],
  ["around", "approximate"],
  ["approximately", "approximate"],
  ["roughly", "approximate"],
  ["nearly", "approximate"],
  ["almost", "approximate"],
];
