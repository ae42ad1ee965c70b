// What of the record needs no schema, as a face and an entry of its own: it loads no zod, and a bundler takes none.
export { isAbsoluteUrl, isPublicationDate } from "./article-facts.js";
export { attachText, detachText, type KnownWords, TextMismatchError, type WithText } from "./attach-text.js";
export * from "./look-ups/index.js";
export { sha256 } from "./sha256.js";
