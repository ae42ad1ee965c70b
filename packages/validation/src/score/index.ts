export * from "./attributions.js";
export * from "./names.js";
export * from "./tally.js";
export * from "./times.js";
