import { wordList } from "../../index.js";

/** Verbs too common in news to tell that two claims speak of one matter. */
export const commonVerbs: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  be have do say make take get go give come will would can could may might should must shall continue begin become
`);
