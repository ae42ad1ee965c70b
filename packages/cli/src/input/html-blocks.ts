/** Elements that begin and end a block of text of their own, as browsers lay them out. */
const BLOCKS = new Set([
  "ADDRESS",
  "ARTICLE",
  "ASIDE",
  "BLOCKQUOTE",
  "BODY",
  "DD",
  "DIV",
  "DL",
  "DT",
  "FOOTER",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "HR",
  "LI",
  "MAIN",
  "NAV",
  "OL",
  "P",
  "PRE",
  "SECTION",
  "TABLE",
  "TD",
  "TH",
  "TR",
  "UL",
]);

/** Elements whose words are no part of an article's running text: code, controls, pictures and their captions. */
const LEFT_OUT = new Set([
  "AUDIO",
  "BUTTON",
  "CANVAS",
  "FIGURE",
  "FORM",
  "HEAD",
  "IFRAME",
  "INPUT",
  "MATH",
  "NOSCRIPT",
  "OBJECT",
  "SCRIPT",
  "SELECT",
  "STYLE",
  "SVG",
  "TEMPLATE",
  "TEXTAREA",
  "VIDEO",
]);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The blocks of text under a node, in order, none of them empty. White space within a block is one space; `<br>`
 * ends a block, since pages write paragraphs with it. Walks without recursion, so depth costs no stack.
 */
export function blocksOf(root: Node): readonly string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  const endBlock = () => {
    const text = block.join("").replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push(text);
    block = [];
  };
  for (const node of walk(root)) {
    if (node.nodeType === TEXT) block.push(node.nodeValue ?? "");
    else if (isBreak(node)) endBlock();
  }
  endBlock();
  return blocks;
}

const isBreak = (node: Node): boolean => {
  const name = node.nodeName.toUpperCase();
  return name === "BR" || BLOCKS.has(name);
};

/** Every node that is shown, at its start and, if it is an element, at its end. */
function* walk(root: Node): Generator<Node> {
  let node: Node | null = root;
  while (node !== null) {
    yield node;
    const into: Node | null = isLeftOut(node) ? null : node.firstChild;
    if (into !== null) {
      node = into;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) yield node;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

const isLeftOut = (node: Node): boolean =>
  node.nodeType === ELEMENT && LEFT_OUT.has(node.nodeName.toUpperCase());
