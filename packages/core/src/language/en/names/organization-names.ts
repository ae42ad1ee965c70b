import { wordList } from "../../index.js";

/** Words of a name that its abbreviation passes over. */
export const smallWords: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "a an and at de du for from in of on the to und without",
);

/** What may be left off the end of an organization's name. */
export const legalForms: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "ag asa bhd co company corp corporation gmbh group holdings inc incorporated limited llc llp ltd nv oyj plc sa se spa",
);

/** First words that too many names share to stand for one of them. */
export const genericStarts: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "american bank central city east eastern federal first general global great international islamic joint liberal ministry national new north northern people's royal social south southern state supreme united university west western world",
);

/** Last words of a name by which it is a company's. */
export const companyEndings: ReadonlySet<string> = new Set([
  "inc",
  "corp",
  "co",
  "ltd",
  "llc",
  "plc",
  "ag",
  "sa",
  "gmbh",
  "holdings",
]);
