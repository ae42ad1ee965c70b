import { wordList } from "../../index.js";

/** Words that stand for some of those whom the words behind them name. */
export const quantities: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "all any both either few half many most much neither none one others several some these those",
);

/** Words that stand for one, though they count or point. */
export const single: ReadonlySet<string> = /* @__PURE__ */ wordList("one another each this that 1");

/** Words that, before "of", stand for part of what somebody claimed. */
export const partitives: ReadonlySet<string> = /* @__PURE__ */ wordList("none all any both some much");
