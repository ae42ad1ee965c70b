export { serveReader } from "./serve-reader.js";
export { showInBrowser } from "./show-in-browser.js";
