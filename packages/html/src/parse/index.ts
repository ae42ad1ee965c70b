export { isNestedTooDeep } from "./is-nested-too-deep.js";
export { parseInBrowser } from "./parse-in-browser.js";
