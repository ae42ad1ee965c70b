import type { Rule } from "./rule.js";

/** The text is at hand, so that the rules about words can be applied. */
export const textPresent = {
  name: "text-present",
  summary: "The text is at hand; without it, the rules about words are passed over.",
  levels: { strict: "hint", parsed: "hint" },
  check: ({ textState }) =>
    textState === "absent"
      ? [
          {
            path: "article.text",
            message: "the record stands off from its text, so its words were not checked",
            remedy: "Give the text beside the record.",
          },
        ]
      : [],
} as const satisfies Rule;
