import { partsCodePoint } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** No span begins or ends between the two UTF-16 code units of one code point. */
export const codePointBoundaries = {
  name: "code-point-boundaries",
  summary: "No span cuts a character (a pair of UTF-16 code units) in two.",
  levels: { strict: "error", parsed: "error" },
  check: ({ text, spans }) =>
    text === undefined
      ? []
      : spans.flatMap(({ path, span }) => {
          const edge = [span.start, span.end].find((at) => partsCodePoint(text, at));
          return edge === undefined
            ? []
            : [
                {
                  path,
                  message: `the span cuts a character in two at ${edge}`,
                  remedy: `Move the edge to ${edge - 1} or ${edge + 1}.`,
                  span,
                },
              ];
        }),
} as const satisfies Rule;
