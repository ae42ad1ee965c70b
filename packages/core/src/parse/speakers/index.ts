export { mediumOf } from "./medium.js";
export { resolveSources } from "./resolve-sources.js";
