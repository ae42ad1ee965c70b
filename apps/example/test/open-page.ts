import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

export const wide = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

/** Addresses that a page asked for and that are not its own. */
export type Strays = readonly string[];

/** A page of the Reader, and every address outside it that anything on it asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly strays: Strays;
  readonly errors: readonly string[];
}

/** Opens the Reader in a fresh browser context. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: wide, ...options });
  const page = await context.newPage();
  const strays: string[] = [];
  const errors: string[] = [];
  const { origin } = new URL(url);
  context.on("request", (request) => {
    const own = request.url().startsWith(`${origin}/`) || request.url().startsWith(`blob:${origin}/`);
    if (!own) strays.push(request.url());
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(url);
  await page.waitForSelector(".segment");
  return { page, context, strays, errors };
}

/** Pastes a text and waits until it is read. */
export async function paste(page: Page, text: string, publishedOn?: string): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByLabel("The article’s text, or a record").fill(text);
  if (publishedOn !== undefined) await page.getByLabel("Published on").fill(publishedOn);
  await page.getByRole("button", { name: "Read it", exact: true }).click();
}

/** Waits until the dialog has closed, as it does when an article is open. */
export async function opened(page: Page): Promise<void> {
  await page.locator(".open-dialog[open]").waitFor({ state: "hidden" });
}

export const view = async (page: Page, name: string): Promise<void> =>
  page.getByRole("tab", { name, exact: true }).click();

/** Chooses a file in the dialog that opens articles. */
export async function choose(
  page: Page,
  file: { readonly name: string; readonly content: string | Uint8Array; readonly mimeType?: string },
): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByLabel(/Or choose a file/).setInputFiles({
    name: file.name,
    mimeType: file.mimeType ?? "application/octet-stream",
    buffer: Buffer.from(file.content),
  });
}

/** The article as the page shows it, its paragraphs parted by empty lines. */
export const articleText = async (page: Page): Promise<string> =>
  (await page.locator(".article-text p").allTextContents()).join("\n\n");
