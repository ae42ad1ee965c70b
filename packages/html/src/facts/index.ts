export { factsOf, statedFacts } from "./facts-of.js";
export type { DateSource, PageFacts } from "./page-facts.js";
export { publicationDate } from "./publication-date.js";
