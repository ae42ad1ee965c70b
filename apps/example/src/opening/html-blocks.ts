/** Elements that begin and end a block of text, as browsers lay them out. */
const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

/** Elements whose words are no part of an article: code, controls, pictures with their captions. */
const LEFT_OUT =
  "audio, button, canvas, figure, form, head, iframe, math, noscript, object, script, select, style, svg, template, textarea, video";

/**
 * The blocks of text under a node, in order, none of them empty. White space within a block is one space; `<br>`
 * ends a block, since pages write paragraphs with it. Walks without recursion, so depth costs no stack.
 */
export function blocksOf(root: Node): readonly string[] {
  const blocks: string[] = [];
  let block = "";
  const end = () => {
    const text = evenSpaces(block);
    if (text !== "") blocks.push(text);
    block = "";
  };
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === Node.TEXT_NODE) block += node.nodeValue ?? "";
    else if (isBreak(node)) end();
    const child: Node | null = isLeftOut(node) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isBreak(node)) end();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  end();
  return blocks;
}

/** Text with every stretch of white space as one space, and none at its ends. */
export const evenSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();

const isBreak = ({ nodeName }: Node): boolean => nodeName === "BR" || BLOCKS.has(nodeName);

const isLeftOut = (node: Node): boolean => node instanceof Element && node.matches(LEFT_OUT);
