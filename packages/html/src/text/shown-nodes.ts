import { isElement } from "../dom/index.js";
import { walk } from "./walk.js";

/** Elements whose words are no part of an article's running text: code, controls, pictures and their captions. */
const leftOut: ReadonlySet<string> = new Set(
  (
    "AUDIO BUTTON CANVAS FIGURE FORM HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE " +
    "TEXTAREA VIDEO"
  ).split(" "),
);

/** Every node under a node that an article may show; as `walk` gives them. */
export const shownNodes = (root: Node): Iterable<Node> => walk(root, isLeftOut);

const isLeftOut = (node: Node): boolean => isElement(node) && leftOut.has(node.nodeName.toUpperCase());
