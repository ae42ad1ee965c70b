export { type FoundFigure, findFigures, quantityRules } from "./find-figures.js";
