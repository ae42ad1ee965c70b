// What of the record needs no schema, as an entry of its own: a bundler then takes no zod for it.
export { isAbsoluteUrl, isPublicationDate } from "./article-facts.js";
export { attachText, detachText, type KnownWords, TextMismatchError, type WithText } from "./attach-text.js";
export { sha256 } from "./sha256.js";
