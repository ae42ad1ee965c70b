export { type FoundFigure, findFigures, type QuantityRuleIndex, quantityRules } from "./find-figures.js";
export { type Quantity, type QuantityRule, quantityRule } from "./quantity.js";
