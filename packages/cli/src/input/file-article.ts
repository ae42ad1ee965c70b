import type { ArticleInput } from "@onrecord/core";
import { isHtml } from "@onrecord/html/is-html";
import { decodeText } from "./decode-text.js";

/**
 * The article in a file's bytes: plain text as it stands, or the article of an HTML page.
 *
 * @param name the file's name, which may tell that it is HTML; "-" for standard input.
 * @throws {InputError} where there is no article in the bytes.
 */
export async function fileArticle(name: string, bytes: Uint8Array): Promise<ArticleInput> {
  const text = decodeText(bytes);
  if (!isHtml(text, name)) return { text };
  // Loaded only for a page: it is most of what this program weighs.
  const { htmlArticle } = await import("./html-article.js");
  return htmlArticle(text);
}
