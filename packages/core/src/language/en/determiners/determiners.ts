import { wordList } from "../../index.js";

/** They may stand between a share and what it is a share of: "half of *the* workers". */
export const beforeCounted: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  the its their his her our my your those these all a an this that
`);

/** They single out what is known. */
export const definite: ReadonlySet<string> = new Set(["the", "both"]);

/** Of each, or of none: no single one that later words could mean. */
export const distributive: ReadonlySet<string> = new Set(["any", "each", "either", "every", "neither", "no"]);

/** They point. */
export const demonstrative: ReadonlySet<string> = new Set(["this", "that", "these", "those", "such"]);

/** They single out one of many. */
export const indefinite: ReadonlySet<string> = new Set(["a", "an"]);

/** They are left off where a description names somebody. */
export const leading: ReadonlySet<string> = /* @__PURE__ */ wordList("the a an this that these those");
