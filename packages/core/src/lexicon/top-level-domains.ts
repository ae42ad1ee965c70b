import { wordList } from "./word-list.js";

/** Endings of web addresses that are written after a dot, in lower case: "Acme.com" is one word. */
export const topLevelDomains: ReadonlySet<string> = wordList(
  "com org net gov edu mil int info biz io ai co uk us ca au de fr eu in js tv me app dev news online",
);
