import type { Rule } from "./rule.js";

/** The text is the one the record was made from. Rules about words are not applied to another. */
export const textIdentity = {
  name: "text-identity",
  summary: "The text has the record's length and SHA-256; no rule about words is applied to another text.",
  levels: { strict: "error", parsed: "error" },
  check: ({ textState, record }) => {
    if (textState === "present" || textState === "absent") return [];
    const { length, sha256 } = record.article;
    return [
      textState === "other length"
        ? {
            path: "article.length",
            message: `the text does not have the record's ${length} UTF-16 code units`,
            remedy:
              "Give the very text the record was made from; check line ends, outer white space and encoding.",
          }
        : {
            path: "article.sha256",
            message: `the text does not have the SHA-256 ${sha256}: some of its characters differ`,
            remedy:
              "Give the very text the record was made from; check quotation marks, dashes and white space.",
          },
    ];
  },
} as const satisfies Rule;
