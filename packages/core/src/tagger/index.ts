export type { DependencyRelation } from "./dependency-relation.js";
export * from "./labelled-ranges.js";
export type { MentionType } from "./mention-type.js";
export {
  type Kernel,
  type KernelMaker,
  type Projection,
  plainKernel,
  type Recurrence,
  wasmKernel,
} from "./network/index.js";
export { neuralTagger } from "./neural-tagger.js";
export { isPennTag, type PennTag, pennTags } from "./penn-tag.js";
export { scoreOf } from "./score-of.js";
export * from "./tagger.js";
