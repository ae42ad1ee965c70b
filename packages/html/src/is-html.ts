const htmlName = /\.x?html?$/i;
const htmlStart = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article)[\s>]/i;

/** No declaration or comment before the first tag is longer, in UTF-16 code units. */
const LONGEST_START = 1024;

/**
 * Whether a text is a page rather than plain text, told by how it begins or by its file's name.
 *
 * @param name the name of the file it comes from, where there is one; ".html", ".htm" and ".xhtml" tell a page.
 */
export function isHtml(text: string, name = ""): boolean {
  return htmlName.test(name) || htmlStart.test(text.trimStart().slice(0, LONGEST_START));
}
