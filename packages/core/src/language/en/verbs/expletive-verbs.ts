import { wordList } from "../../index.js";

/** Verbs whose subject "it" mostly stands for nothing: "it would take weeks". */
export const impersonalVerbs: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "be take cost seem appear help mean depend",
);

/** Verbs whose "it" is empty where a clause follows: "it *seems* that", "it *turned* out that". */
export const raisingVerbs: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "appear emerge follow happen seem transpire turn",
);

/** Verbs of the weather, whose "it" is always empty. */
export const weatherVerbs: ReadonlySet<string> = /* @__PURE__ */ wordList("drizzle hail rain snow thunder");
