export type { Block } from "./block-of.js";
export { blocksOf } from "./blocks-of.js";
export { evenSpaces } from "./even-spaces.js";
export { joinedBlocks } from "./joined-blocks.js";

export type { TextRun } from "./text-run.js";
export { walk } from "./walk.js";
