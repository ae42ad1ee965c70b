import { wordList } from "../../index.js";

/** Endings of web addresses that are written after a dot, in lower case: "Acme.Com" is one word. None that is
 * an English word too: "low.In" is two. */
export const topLevelDomains: ReadonlySet<string> = wordList(
  "com org net gov edu mil int info biz io tv co uk ca au fr eu js app dev",
);
