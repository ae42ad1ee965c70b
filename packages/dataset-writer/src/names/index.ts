export { keysOf } from "./keys-of.js";
export { readableIds } from "./readable-ids.js";
export { slugOf } from "./slug-of.js";
