export { type BoundaryScore, type BoundedText, scoreBoundaries } from "./boundaries.js";
export { boundedConll, boundedGumNews, boundedPolnear } from "./bounded-corpora.js";
