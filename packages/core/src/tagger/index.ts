export * from "./labelled-ranges.js";
export { neuralTagger } from "./neural-tagger.js";
export * from "./tagger.js";
