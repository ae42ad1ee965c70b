export * as claims from "./claims.js";
export * as entities from "./entities.js";
export { quotes } from "./quotes.js";
export { record } from "./record.js";
