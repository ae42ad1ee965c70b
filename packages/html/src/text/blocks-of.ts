import { isText } from "../dom/index.js";
import { type Block, blockOf } from "./block-of.js";
import { shownNodes } from "./shown-nodes.js";

/** Elements that begin and end a block of text, as browsers lay them out. */
const blockElements: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE " +
    "SECTION TABLE TD TH TR UL"
  ).split(" "),
);

/**
 * The blocks of text under a node, in order, none of them empty. `<br>` ends a block, since pages write paragraphs
 * with it.
 */
export function blocksOf(root: Node): readonly Block[] {
  const blocks: Block[] = [];
  let nodes: Text[] = [];
  const endBlock = () => {
    const block = blockOf(nodes);
    if (block.text !== "") blocks.push(block);
    nodes = [];
  };
  for (const node of shownNodes(root)) {
    if (isText(node)) nodes.push(node);
    else if (isBreak(node)) endBlock();
  }
  endBlock();
  return blocks;
}

function isBreak(node: Node): boolean {
  const name = node.nodeName.toUpperCase();
  return name === "BR" || blockElements.has(name);
}
