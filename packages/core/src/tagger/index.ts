export * from "./labelled-ranges.js";
export * from "./tagger.js";
