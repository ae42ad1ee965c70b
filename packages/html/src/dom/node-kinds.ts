import type { PageNode } from "./page-node.js";

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "nodeType" in value ? value.nodeType : undefined;
}

/** Whether a value is a document, of whatever DOM. */
export function isDocument(value: unknown): value is Document {
  return kindOf(value) === DOCUMENT;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Whether a node is a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** Whether a node is a text node, and so, in a document that makes such ones, what that document makes. */
export function isTextOf<Kind extends PageNode>(node: PageNode): node is Kind {
  return node.nodeType === TEXT;
}
