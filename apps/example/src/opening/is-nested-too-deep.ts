/** Elements that have no end tag, or may go without one. */
const NEED_NO_END: ReadonlySet<string> = new Set(
  "area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);

/** Real pages are a hundred deep. Browsers take time by the square of it, and a page of this depth is none to read. */
const DEEPEST = 5_000;

/** Whether more elements stand open within each other than a browser could work through; looks at the tags alone. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (NEED_NO_END.has(name.toLowerCase())) continue;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
