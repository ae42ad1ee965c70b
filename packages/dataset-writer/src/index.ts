export * from "./annotation/index.js";
export * from "./modules/index.js";
export * from "./names/index.js";
