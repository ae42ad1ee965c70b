import type { QuantityRuleIndex, TimeRuleIndex } from "../parse/index.js";

/** The rules that stages read by, where they are others than the language's. */
export interface Rules {
  readonly times?: TimeRuleIndex;
  readonly figures?: QuantityRuleIndex;
}
