// What of the record needs no schema, as a face and an entry of its own: it loads no zod, and a bundler takes none.
export { isAbsoluteUrl, isPublicationDate } from "./article-facts.js";
export { attachText, detachText, type KnownWords, TextMismatchError, type WithText } from "./attach-text.js";
export { acts, certainties, polarities } from "./claim-terms.js";
export { entityTypes, organizationKinds, placeKinds, workKinds } from "./entity-kinds.js";
export * from "./look-ups/index.js";
export { mediumKinds } from "./medium-kinds.js";
export { isNamespace, namespaceOf } from "./namespace.js";
export { sha256 } from "./sha256.js";
