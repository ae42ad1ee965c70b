import type { PageNode } from "./page-node.js";

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

const kindOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "nodeType" in value ? value.nodeType : undefined;

/** Whether a value is a document, of whatever DOM. */
export const isDocument = (value: unknown): value is Document => kindOf(value) === DOCUMENT;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Whether a node is a text node. */
export const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** Whether a node is a text node, and so, in a document that makes such ones, what that document makes. */
export const isTextOf = <Kind extends PageNode>(node: PageNode): node is Kind => node.nodeType === TEXT;
