// Takes the pictures that the READMEs show, from the built page as it runs, and puts them into docs/. Finds Chrome or
// Chromium as the tests do. Usage: npm run pictures, at the root of the repository.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview, runnerImport } from "vite";

const app = fileURLToPath(new URL("..", import.meta.url));
const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));

const wide = { width: 1120, height: 700 };
const wider = { width: 1600, height: 900 };
const phone = { width: 390, height: 780 };

/** What each picture shows: how the report is looked at, what is done before it is taken, and a part of the page. */
const pictures = [
  {
    name: "reader",
    look: "#item=c:unacceptable-terms",
    viewport: wide,
    colorScheme: "light",
    wait: ".article-text .lit",
  },
  {
    name: "reader-who-on-whom",
    look: "#view=voices",
    viewport: wider,
    colorScheme: "light",
    wait: ".voices table",
    part: ".view-panel",
  },
  {
    name: "reader-timeline",
    look: "#view=timeline",
    viewport: wider,
    colorScheme: "light",
    wait: ".moment",
    part: ".view-panel",
  },
  {
    name: "reader-names",
    look: "#view=entities&item=e:netanyahu",
    viewport: wide,
    colorScheme: "dark",
    wait: ".entity-panel",
  },
  {
    name: "reader-compare",
    look: "",
    viewport: wide,
    colorScheme: "light",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Let the parser read it too" }).click();
      await page.getByRole("tab", { name: "Compare" }).click();
    },
    wait: ".difference",
  },
  { name: "reader-phone", look: "", viewport: phone, colorScheme: "light", wait: ".segment" },
];

/** The pictures are part of every clone of the repository, so they are kept small, in bytes. */
const MOST_BYTES = 200_000;
const MOST_BYTES_TOGETHER = 1_000_000;

const { module: browsers } = await runnerImport(join(app, "test/find-browser.ts"), { configFile: false });
const browser = await browsers.startBrowser();
const server = await preview({ root: app, logLevel: "warn", preview: { port: 0 } });
const [url] = server.resolvedUrls.local;

let together = 0;
for (const { name, look, viewport, colorScheme, prepare, wait, part } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
  await page.goto(`${url}${look}`);
  await page.waitForSelector(".segment");
  await prepare?.(page);
  await page.waitForSelector(wait);
  // The fonts, and what comes into sight by scrolling.
  await page.waitForTimeout(500);
  const path = join(docs, `${name}.png`);
  await (part === undefined ? page : page.locator(part)).screenshot({ path });
  await page.close();
  const { size } = await stat(path);
  together += size;
  console.log(`docs/${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`docs/${name}.png is larger than ${MOST_BYTES} bytes.`);
}
if (together > MOST_BYTES_TOGETHER)
  throw new Error(`The pictures together are larger than ${MOST_BYTES_TOGETHER} bytes.`);
await browser.close();
await server.close();
