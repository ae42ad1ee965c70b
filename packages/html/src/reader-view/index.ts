export { type NoView, type ReaderView, readerView } from "./reader-view.js";
export { runsOnPage } from "./runs-on-page.js";
