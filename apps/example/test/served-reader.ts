import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "./find-browser.js";
import { type OpenPage, openPage } from "./open-page.js";
import { serve } from "./serve.js";

type Options = Parameters<typeof openPage>[2];

/** The built Reader, served for the tests of one file, in one browser. */
export interface Reader {
  /** Opens it in a fresh context, as it is first seen. */
  readonly open: (options?: Options) => Promise<OpenPage>;
  /** Opens it at an address, which may be relative to its own. */
  readonly openAt: (address: string, options?: Options) => Promise<OpenPage>;
}

/**
 * Serves the Reader and starts a browser before the tests of a file, and ends both after them.
 *
 * @param beside texts that lie beside the page, by name.
 */
export function servedReader(beside: Readonly<Record<string, string>> = {}): Reader {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), serve(beside)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const openAt: Reader["openAt"] = async (address, options) =>
    openPage(browser, new URL(address, server.url).href, options);
  return { openAt, open: async (options) => openAt("", options) };
}
