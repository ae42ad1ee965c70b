export { allActs, allCertainties } from "./choices.js";
export * from "./claim-filters.js";
export * from "./opened-article.js";
export * from "./reader-state.js";
export { linkOf, lookOf } from "./view-link.js";
