export { linkTo } from "./link-to.js";
export { type NodeStretch, nodesAt } from "./nodes-at.js";
export { spanOf } from "./span-of.js";
export { textDirective } from "./text-directive.js";
export type { TextSpan } from "./text-span.js";
