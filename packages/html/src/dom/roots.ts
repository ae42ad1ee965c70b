/** What a document's elements all stand in. */
export function rootOf(page: Document): Node {
  // The types say that there is always one; an empty document has none.
  const { documentElement }: { readonly documentElement: Node | null } = page;
  return documentElement ?? page;
}

/** What a document shows. */
export function bodyOf(page: Document): Node {
  // The types say that there is always one; a document that is no HTML has none.
  const { body }: { readonly body: Node | null } = page;
  return body ?? rootOf(page);
}
