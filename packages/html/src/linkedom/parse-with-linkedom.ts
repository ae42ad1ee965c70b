import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import { PageError } from "../page-error.js";
import { isNestedTooDeep } from "../parse/index.js";
import { shallowTree } from "./shallow-tree.js";

/**
 * A document of a page's source, made by linkedom. parse5 comes first because it mends untidy HTML as browsers do,
 * by the WHATWG rules.
 */
export function parseWithLinkedom(html: string): Document {
  if (isNestedTooDeep(html)) throw new PageError("too-deep");
  return parseHTML(serialize(parse(html, { treeAdapter: shallowTree }))).document;
}
