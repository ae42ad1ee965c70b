export { isDocument, isElement, isText, isTextOf } from "./node-kinds.js";
export type { PageDocument, PageNode } from "./page-node.js";
export { bodyOf, rootOf } from "./roots.js";
