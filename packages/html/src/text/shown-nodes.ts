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
export function shownNodes(root: Node): Iterable<Node> {
  return walk(root, isLeftOut);
}

function isLeftOut(node: Node): boolean {
  return isElement(node) && leftOut.has(node.nodeName.toUpperCase());
}
