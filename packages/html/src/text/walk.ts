/**
 * Every node under a node, in the order of the page, at its start and, if others stand in it, at its end; the node
 * itself too. Goes without recursion, so depth costs no stack.
 *
 * @param isClosed tells nodes whose children are passed over.
 */
export function* walk(root: Node, isClosed: (node: Node) => boolean = () => false): Generator<Node> {
  let node: Node | null = root;
  while (node !== null) {
    yield node;
    const into: Node | null = isClosed(node) ? null : node.firstChild;
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
