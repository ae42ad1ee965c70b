/** Elements that have no end tag, or may go without one. */
const needNoEnd: ReadonlySet<string> = new Set(
  (
    "area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt " +
    "source tbody td tfoot th thead tr track wbr"
  ).split(" "),
);

/** Pages of news are a hundred deep. Parsers take time by the square of it, and a page of this depth is none to read. */
export const DEEPEST_MARKUP = 5_000;

/** Whether more elements stand open within each other than a parser should work through; looks at the tags alone. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (needNoEnd.has(name.toLowerCase())) continue;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_MARKUP) return true;
  }
  return false;
}
