// What is known of languages, as an entry of its own: English is not on the face, which everything in it imports.
export * from "./en/index.js";
export * from "./index.js";
