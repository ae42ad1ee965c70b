import { report } from "@onrecord/dataset/report";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { opened, paste, view } from "./open-page.js";
import { servedReader } from "./served-reader.js";

const { open } = servedReader();

const layers = ["Mentions", "Entities", "Attributions", "Claims", "Figures", "Times", "Relations"];

async function compare(page: Page) {
  await page.getByRole("button", { name: "Let the parser read it too" }).click();
  await view(page, "Compare");
  await page.getByRole("table").first().waitFor();
}

describe("the parser's record beside the one made by hand", () => {
  it("is scored in every layer", async () => {
    const { page, context, errors } = await open();
    await compare(page);
    expect(await page.locator(".layers tbody th").allTextContents()).toEqual(layers);
    const scores = await page.locator(".layers strong").allTextContents();
    expect(scores.every((score) => /^(?:100|\d\d?)%$/.test(score))).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("tells what was missed, invented and read otherwise, and marks it in the article", async () => {
    const { page, context } = await open();
    await compare(page);
    for (const layer of layers) {
      await page.getByRole("button", { name: layer, exact: true }).click();
      const row = page.locator(".layers tr.picked td");
      const counts = (await row.allTextContents()).slice(-3).map(Number);
      for (const [i, kind] of ["missed", "invented", "otherwise"].entries()) {
        expect({ layer, kind, listed: await page.locator(`.difference.${kind}`).count() }).toEqual({
          layer,
          kind,
          listed: counts[i],
        });
        // The article is marked anew when there is time for it, behind the list.
        await expect
          .poll(async () => (await page.locator(`.article-text .${kind}`).count()) > 0, {
            message: `${layer} ${kind}`,
          })
          .toBe((counts[i] ?? 0) > 0);
      }
    }
    await context.close();
  });

  it("tells of a claim that both have in what the two differ", async () => {
    const { page, context } = await open();
    // The same record but for one act, one certainty, one figure and one claim that is not there.
    const changed = {
      ...report,
      provenance: { method: "parsed", parser: { name: "another", version: "1" } },
      relations: [],
      claims: report.claims.slice(0, -1).map((claim, i) => ({
        ...claim,
        ...(i === 3 ? { act: "threaten", certainty: "possible", polarity: "unknown" } : {}),
      })),
      figures: report.figures.map((figure, i) =>
        i === 0 ? { ...figure, min: 7, approximate: true } : figure,
      ),
    };
    await paste(page, JSON.stringify(changed));
    await opened(page);
    await page.getByText("Read by the parser").waitFor();
    await view(page, "Compare");
    const otherwise = page.locator(".difference.otherwise");
    await otherwise.first().waitFor();
    expect(await otherwise.locator(".sayings").allTextContents()).toEqual([
      "by hand states, as certain, put forward, by the parser threatens, as possible, left open",
    ]);
    expect(await page.locator(".difference.missed").count()).toBe(1);
    expect(await page.locator(".difference.invented").count()).toBe(0);
    await page.getByRole("button", { name: "Figures", exact: true }).click();
    expect(await otherwise.locator(".sayings").allTextContents()).toEqual([
      "by hand at least 40,139, by the parser about at least 7",
    ]);
    await context.close();
  });

  it("leads from a difference to its words", async () => {
    const { page, context } = await open();
    await compare(page);
    const excerpt = page.locator(".difference .excerpt").last();
    const words = (await excerpt.locator("mark").textContent()) ?? "";
    await excerpt.click();
    await page.locator(".article-text .lit").first().waitFor();
    const lit = (await page.locator(".article-text .lit").allTextContents()).join("");
    expect(lit.startsWith(words)).toBe(true);
    await context.close();
  });
});
