import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phone, view } from "./open-page.js";
import { servedReader } from "./served-reader.js";

const { open } = servedReader();

describe("accessibility", () => {
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  const faults = async (page: Page) => {
    // The policy of the page allows no script but its own, so the checker is run past it.
    await page.evaluate(await readFile(axe, "utf8"));
    return page.evaluate(async () => {
      const checker: unknown = Reflect.get(window, "axe");
      if (typeof checker !== "object" || checker === null || !("run" in checker)) throw new Error("no axe");
      const { run } = checker;
      if (typeof run !== "function") throw new Error("no axe");
      const { violations } = await run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
      );
    });
  };

  /** The views, each with what shows that it is drawn. */
  const drawnViews = [
    ["Who on whom", ".voices table"],
    ["Timeline", ".moment"],
    ["Answers", ".pair, .view .quiet"],
    ["Names", ".entity-button"],
    ["Checks", ".diagnostic, .all-clear"],
    ["Compare", ".difference"],
    ["Ledger", ".claim"],
  ] as const;

  const looks = [
    { colorScheme: "light", viewport: { width: 1440, height: 900 } },
    { colorScheme: "dark", viewport: { width: 1440, height: 900 } },
    { colorScheme: "light", viewport: phone },
    { colorScheme: "dark", viewport: phone },
  ] as const;

  it.each(looks)("axe finds nothing in any view: $colorScheme, $viewport.width wide", async (look) => {
    const { page, context } = await open({ ...look, reducedMotion: "reduce" });
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Let the parser read it too" }).click();
    await page.getByText("Read by the parser").waitFor();
    await page.locator(".article-text .cue").nth(4).click();
    await page.waitForTimeout(200);
    expect(await faults(page)).toEqual([]);
    if (look.viewport.width < 600) await page.getByRole("button", { name: "Record", exact: true }).click();
    for (const [name, place] of drawnViews) {
      await view(page, name);
      await page.locator(place).first().waitFor();
      expect({ name, faults: await faults(page) }).toEqual({ name, faults: [] });
    }
    await page.getByRole("button", { name: "Open…" }).click();
    expect(await faults(page)).toEqual([]);
    await context.close();
  });

  it("fits a phone without scrolling sideways, and a page at 400 % zoom", async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 640 } });
    const overflow = async () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Let the parser read it too" }).click();
    await page.getByText("Read by the parser").waitFor();
    await page.getByRole("button", { name: "Record", exact: true }).click();
    for (const [name, place] of drawnViews) {
      await view(page, name);
      await page.locator(place).first().waitFor();
      expect({ name, overflow: await overflow() }).toEqual({ name, overflow: 0 });
    }
    await context.close();
  });

  it("shows what is picked where the system sets the colours", async () => {
    const { page, context } = await open({ forcedColors: "active" });
    await page.locator(".claim-words").nth(2).click();
    const colours = await page.evaluate(() =>
      [".article-text .lit", ".article-text"].map((place) => {
        const element = document.querySelector(place);
        return element === null ? "" : getComputedStyle(element).backgroundColor;
      }),
    );
    expect(colours[0]).not.toBe("");
    expect(colours[0]).not.toBe(colours[1]);
    await context.close();
  });

  it("keeps the focus where the reader is, whatever opens, closes or goes", async () => {
    const { page, context } = await open();
    const focused = async () =>
      page.evaluate(
        () => document.activeElement?.closest("button, input, h3, [role=button]")?.textContent ?? "",
      );
    await page.locator(".claim-source .item-button").first().press("Enter");
    await expect.poll(focused).toBe("Antony Blinken");
    await page.locator(".entity-panel .close").press("Enter");
    await expect.poll(focused).toMatch(/^Antony Blinken \d+$/);
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Antony Blinken");
    await page.locator(".entity-panel .claim-button").nth(1).press("Enter");
    await expect
      .poll(async () => page.locator(".claim-words:focus").getAttribute("aria-current"))
      .toBe("true");
    await view(page, "Who on whom");
    await page.locator(".cell").first().press("Enter");
    await expect.poll(async () => page.locator(".filters input:focus").count()).toBe(1);
    await page.getByRole("button", { name: "Show all" }).press("Enter");
    await expect.poll(async () => page.locator(".filters input:focus").count()).toBe(1);
    await page.getByText("Take away").press("Enter");
    await page.getByRole("button", { name: "Claims (CSV)" }).focus();
    await page.keyboard.press("Escape");
    await expect.poll(async () => page.locator("summary:focus").textContent()).toBe("Take away");
    await page.getByRole("button", { name: "Open…" }).press("Enter");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Open…");
    await context.close();
  });
});
