import type { Rule } from "./rule.js";

/** A mention's head lies within the mention. */
export const mentionHead = {
  name: "mention-head",
  summary: "A mention's head lies within its span.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record }) =>
    record.mentions.flatMap(({ span, head }, index) =>
      head === undefined || (head.start >= span.start && head.end <= span.end)
        ? []
        : [
            {
              path: `mentions[${index}].head`,
              message: "the head lies outside the mention",
              remedy: "Point it at the noun, within the mention, that all its other words go with.",
              span: head,
            },
          ],
    ),
} as const satisfies Rule;
