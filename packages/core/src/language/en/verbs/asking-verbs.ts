import { wordList } from "../../index.js";

/** Cues by which a source puts a question to another. */
export const askingVerbs: ReadonlySet<string> = /* @__PURE__ */ wordList("ask press quiz question");
