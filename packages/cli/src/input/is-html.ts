const HTML_NAME = /\.(?:html?|xhtml)$/i;
const HTML_START = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/** Whether this is a page rather than plain text, told by the file's name or by how the text begins. */
export function isHtml(name: string, text: string): boolean {
  return HTML_NAME.test(name) || HTML_START.test(text.slice(0, 1024).trimStart());
}
