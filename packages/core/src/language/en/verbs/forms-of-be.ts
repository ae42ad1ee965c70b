import { wordList } from "../../index.js";

/** Forms of the verb in "it *is* likely that". */
export const expletiveForms: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "is was be been being 's ’s are were",
);

/** Forms that make a passive of a participle behind them: "*was* told". */
export const passiveForms: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "am is are was were be been being 's ’s 're ’re",
);

/** Forms that say of a subject what it is: "Brink *is* a lawyer"; none of a wish or a possibility. */
export const copulaForms: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "is are was were am 's ’s 're ’re 'm ’m",
);
