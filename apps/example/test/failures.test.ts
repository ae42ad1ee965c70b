import { readFile } from "node:fs/promises";
import { report } from "@onrecord/dataset/report";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { articleText, view } from "./open-page.js";
import { servedReader } from "./served-reader.js";

const { open } = servedReader();

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("alert").getByRole("button", { name }).click(),
  ]);
  return readFile(await download.path(), "utf8");
}

describe("a part of the page that cannot be shown", () => {
  it("says so where a view cannot be loaded, and hands over all that was open", async () => {
    const { page, context } = await open();
    await context.route("**/voices-view-*.js", async (route) => route.abort());
    await view(page, "Who on whom");
    await page.getByRole("alert").getByText("This view could not be shown.").waitFor();
    expect(await articleText(page)).toBe(report.article.text.trim());
    expect(await saved(page, "Save the text")).toBe(report.article.text);
    expect(JSON.parse(await saved(page, "Save the record made by hand"))).toEqual(report);
    await context.unroute("**/voices-view-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("table").waitFor();
    await context.close();
  });

  it("leaves the other views alone", async () => {
    const { page, context } = await open();
    await context.route("**/timeline-view-*.js", async (route) => route.abort());
    await view(page, "Timeline");
    await page.getByRole("alert").waitFor();
    await view(page, "Ledger");
    await page.locator(".claim").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await context.close();
  });

  it("is drawn anew where something else has changed the page, as browsers' translators do", async () => {
    const { page, context } = await open();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector(".article-text") ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Node[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
      for (const text of texts) {
        const wrapped = document.createElement("font");
        text.parentNode?.replaceChild(wrapped, text);
        wrapped.append(text);
      }
    });
    await page.getByRole("button", { name: "Let the parser read it too" }).click();
    await page.getByRole("alert").getByText("The article could not be shown.").waitFor();
    expect(await saved(page, "Save the text")).toBe(report.article.text);
    await page.locator(".claim").first().waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".segment").first().waitFor();
    expect(await articleText(page)).toBe(report.article.text.trim());
    await context.close();
  });

  it("says so where a file cannot be made", async () => {
    const { page, context, errors } = await open();
    await context.route("**/export-*.js", async (route) => route.abort());
    await page.getByText("Take away").click();
    await page.getByRole("button", { name: "Claims (CSV)" }).click();
    await page.getByText("Claims (CSV) could not be made.").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
