import { type Found, openFile } from "./open-file.js";
import { OpeningError } from "./opening-error.js";

/**
 * Opens a file that lies beside the page, as the command line puts one there. Rejects with an `OpeningError` where
 * there is none; another site's files are out of the page's reach.
 *
 * @param address relative to the page.
 */
export async function openAddress(address: string): Promise<Found> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) {
    throw new OpeningError(`“${address}” is another site's. This page opens only what lies beside it.`);
  }
  const response = await fetch(url);
  if (!response.ok) throw new OpeningError(`There is no “${address}” beside this page.`);
  const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
  return openFile(new File([await response.blob()], name));
}
