import { PageError } from "../page-error.js";
import { isNestedTooDeep } from "./is-nested-too-deep.js";

/** A document of a page's source, made by the browser's own parser: it runs no script and loads nothing. */
export function parseInBrowser(html: string): Document {
  if (typeof DOMParser === "undefined") {
    throw new TypeError("there is no DOMParser here; give a document, or import @onrecord/html/linkedom");
  }
  if (isNestedTooDeep(html)) throw new PageError("too-deep");
  return new DOMParser().parseFromString(html, "text/html");
}
