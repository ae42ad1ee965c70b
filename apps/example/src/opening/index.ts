export { checkRecord, compareRecords, parseArticle } from "./ask-worker.js";
export { inputOf } from "./input-of.js";
export { openAddress } from "./open-address.js";
export { type Found, openFile, openText } from "./open-file.js";
export { type Opening, openFound } from "./open-found.js";
export { OpeningError } from "./opening-error.js";
