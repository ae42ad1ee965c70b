export { factsOf } from "./facts-of.js";
export type { DateSource, PageFacts } from "./page-facts.js";
export { publicationDate } from "./publication-date.js";
export { statedFacts } from "./stated-facts.js";
