import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where systems keep an installed Chrome or Chromium. */
const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Keeps the browser from calling home, which would look like a request of the page. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts an installed Chrome or Chromium (`CHROME_PATH` names another), or else the one `@sparticuz/chromium`
 * carries.
 *
 * @throws where neither can be started, with what to do about it.
 */
export async function startBrowser() {
  const executablePath = process.env["CHROME_PATH"] ?? installed.find((path) => existsSync(path));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: quiet });
  try {
    // It carries the system libraries a bare machine lacks too, but unpacks them only where it takes itself to be
    // in the cloud service it was made for.
    process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
    const { default: carried } = await import("@sparticuz/chromium");
    carried.setGraphicsMode = false;
    // Its own flags are left aside: they switch off the web security that is tested here.
    return await chromium.launch({
      executablePath: await carried.executablePath(),
      args: [...quiet, "--headless=shell", "--no-zygote"],
    });
  } catch (cause) {
    throw new Error(
      "No Chrome or Chromium is installed here, and the one @sparticuz/chromium carries does not start. " +
        "Install one (`npx playwright-core install chromium`, or your system's package) or name it in CHROME_PATH.",
      { cause },
    );
  }
}
