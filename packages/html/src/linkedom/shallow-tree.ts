import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type TreeAdapter } from "parse5";

/** Elements within elements; browsers go no deeper, and `serialize` of parse5 recurses. */
export const DEEPEST_TREE = 512;

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** Elements whose words browsers never show; linkedom would read tags in them. */
const neverShown: ReadonlySet<string> = new Set(["iframe", "noembed", "noframes"]);

/** Builds trees as browsers do: what would stand too deep stands beside its parent. */
export const shallowTree: TreeAdapter<Tree> = {
  ...defaultTreeAdapter,
  appendChild(parent, node) {
    const above = "parentNode" in parent ? parent.parentNode : null;
    const place = above !== null && isDeep(parent) ? above : parent;
    defaultTreeAdapter.appendChild(place, node);
  },
  insertText(parent, words) {
    if (!neverShown.has(parent.nodeName)) defaultTreeAdapter.insertText(parent, words);
  },
};

/** Whether a node has as many nodes above it as may be. */
function isDeep(node: Tree["parentNode"]): boolean {
  let depth = 0;
  let at: Tree["parentNode"] | null = node;
  while (at !== null) {
    depth += 1;
    if (depth > DEEPEST_TREE) return true;
    at = "parentNode" in at ? at.parentNode : null;
  }
  return false;
}
