import type { Language } from "../../language/index.js";
import type { Definition, Nothing, Rule } from "../../match/index.js";
import { rule } from "../../match/index.js";

/** What a quantity says. */
export interface Quantity {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly unit?: string;
}

/** A rule that reads a quantity of some kind. */
export type QuantityRule = Rule<Quantity, undefined>;

/** Makes rules of quantities of some kind for a language. */
export type QuantityRules = (language: Language) => readonly QuantityRule[];

/** Makes a rule of quantities of its definition. */
export function quantityRule<Captures extends object = Nothing>(
  definition: Definition<Captures, Quantity, undefined>,
): QuantityRule {
  return rule(definition);
}
