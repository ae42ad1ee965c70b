/** What is asked of a node of a page. Every DOM's nodes have it: a browser's, linkedom's, jsdom's, happy-dom's. */
export interface PageNode {
  /** 1 for an element, 3 for text, 9 for a document. */
  readonly nodeType: number;
  /** The words of a text node; `null` for elements and documents. */
  readonly nodeValue: string | null;
  /** The node this one stands in; `null` for a document. */
  readonly parentNode: PageNode | null;
}

/**
 * A document of any DOM. It is only read: what takes a page apart works on a copy of it.
 *
 * @typeParam Text what that DOM's text nodes are; a browser's are `Text`.
 */
export interface PageDocument<Text extends PageNode = PageNode> extends PageNode {
  /** Tells what the text nodes are; it is not called. */
  createTextNode(data: string): Text;
}
