import type { Rule } from "./rule.js";

/** Every span ends within the text; checked against `article.length`, so also without the text. */
export const spanBounds = {
  name: "span-bounds",
  summary: "Every span lies within the text.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record: { article }, spans }) =>
    spans
      .filter(({ span }) => span.end > article.length)
      .map(({ path, span }) => ({
        path,
        message: `the span ends at ${span.end}, but the text has ${article.length} UTF-16 code units`,
        remedy: "Count in UTF-16 code units, not in bytes or code points, from the text's first character.",
        span,
      })),
} as const satisfies Rule;
