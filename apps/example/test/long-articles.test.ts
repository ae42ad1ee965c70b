import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { longArticle } from "./articles.js";
import { choose, opened } from "./open-page.js";
import { servedReader } from "./served-reader.js";

const { open } = servedReader();

/** Browsers report no task that is shorter, in milliseconds; a reader does not feel it either. */
const SHORTEST_REPORTED_MS = 50;

/**
 * A long article's longest task may be so many times as long as that of an article of a tenth of its words: what is
 * done at once must not grow with the article. Machines differ and have other work to do, so that no time is a limit.
 */
const MOST_TIMES_LONGER = 5;

const record = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, "longTasks", tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });

/** The longest task since it was last asked for, in milliseconds. */
async function longestTask(page: Page): Promise<number> {
  // What has begun is waited for.
  await page.waitForTimeout(500);
  const tasks = await page.evaluate((): unknown => {
    const recorded: unknown = Reflect.get(window, "longTasks");
    return Array.isArray(recorded) ? recorded.splice(0) : undefined;
  });
  if (!Array.isArray(tasks)) throw new Error("No tasks were recorded.");
  return Math.max(SHORTEST_REPORTED_MS, ...tasks.map(Number));
}

/** What is done with an article, each by its name. */
const deeds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  filter: async (page) => {
    await page.getByLabel("Find", { exact: true }).pressSequentially("ships", { delay: 60 });
    await page.getByRole("button", { name: "Show all" }).click();
  },
  jump: async (page) => page.locator(".claim-words").nth(20).click(),
  scroll: async (page) => {
    await page.locator(".article").hover();
    for (let turn = 0; turn < 10; turn++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(50);
    }
  },
  slide: async (page) => page.getByRole("slider").fill("0.8"),
};

/** The longest task of each deed, the best of three times: the page is measured, not what else the machine does. */
async function measure(words: number): Promise<Readonly<Record<string, number>>> {
  const { page, context } = await open();
  await record(page);
  await choose(page, { name: "long.txt", content: longArticle(words) });
  await opened(page);
  const longest: Record<string, number> = { open: await longestTask(page) };
  for (let time = 0; time < 3; time++) {
    for (const [name, act] of Object.entries(deeds)) {
      await act(page);
      longest[name] = Math.min(longest[name] ?? Number.POSITIVE_INFINITY, await longestTask(page));
    }
    await page.getByRole("slider").fill("0");
    await longestTask(page);
  }
  await context.close();
  return longest;
}

describe("an article of ten thousand words", () => {
  it("holds the page up no longer at a time than one of a thousand", async () => {
    const short = await measure(1_000);
    const long = await measure(10_000);
    const told = Object.keys(long).map(
      (name) => `${name} ${Math.round(short[name] ?? 0)} → ${Math.round(long[name] ?? 0)}`,
    );
    console.info(`Longest tasks at 1,000 → 10,000 words, in ms: ${told.join(", ")}`);
    for (const [name, took] of Object.entries(long)) {
      expect({ name, times: took / (short[name] ?? 0) < MOST_TIMES_LONGER }).toEqual({ name, times: true });
    }
  }, 180_000);
});
