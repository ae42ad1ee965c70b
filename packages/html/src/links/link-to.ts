import type { Page } from "../page.js";
import { textDirective } from "./text-directive.js";
import type { TextSpan } from "./text-span.js";

/**
 * A link to words of an article on its page: browsers scroll to them and mark them.
 *
 * @param span where the words stand in `page.text`.
 * @returns `undefined` where the page's address is not known, or no words stand there.
 */
export function linkTo(page: Pick<Page, "text" | "bodyText" | "url">, span: TextSpan): string | undefined {
  const directive = textDirective(page.text, span, page.bodyText);
  if (page.url === undefined || directive === undefined) return undefined;
  return `${page.url}${page.url.includes("#") ? "" : "#"}:~:${directive}`;
}
