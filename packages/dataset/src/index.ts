export { claims, entities, quotes, record } from "./articles/truce-talks/index.js";
export { record as report } from "./articles/truce-talks-report/index.js";
export type { Quote } from "./quote.js";
