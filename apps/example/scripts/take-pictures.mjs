// Takes the pictures that the README shows, from the built page as it runs. Needs Chrome or Chromium; CHROME_PATH
// may name it. Usage: npm run pictures -w @onrecord/example [-- FOLDER]
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "pictures");

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const SIZES = { wide: WIDE, phone: PHONE };
const VIEWS = ["ledger", "voices", "timeline", "answers", "entities", "checks"];

await mkdir(folder, { recursive: true });
const server = await preview({ root, logLevel: "warn" });
const browser = await chromium.launch(
  process.env.CHROME_PATH === undefined
    ? { channel: "chrome", args: ["--no-sandbox"] }
    : { executablePath: process.env.CHROME_PATH, args: ["--no-sandbox"] },
);
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
    const take = (name) => page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
    await page.goto(server.resolvedUrls.local[0]);
    await page.waitForSelector(".segment");
    await take("article");
    for (const view of VIEWS) {
      await page.goto(`${server.resolvedUrls.local[0]}#view=${view}`);
      await page.reload();
      await page.waitForSelector(".segment");
      if (size === "phone") await page.getByRole("button", { name: "Record", exact: true }).click();
      await page.waitForSelector(
        { checks: ".diagnostic, .all-clear", voices: "table", timeline: ".moment", answers: ".pair" }[view] ??
          ".view",
      );
      await take(view);
    }
    await page.close();
  }
}
await browser.close();
await server.close();
console.log(`Pictures are in ${folder}`);
process.exit(0);
