import { spanText } from "@onrecord/core/record";
import { overlap } from "../span-math/index.js";
import type { Finding, Rule } from "./rule.js";

/** The words that name the source lead to entities that are mentioned there. */
export const sourcesResolved = {
  name: "sources-resolved",
  summary: "An attribution with source words has sources, and one of them is mentioned in those words.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record, find, text }) =>
    record.attributions.flatMap(({ source, sources }, index): readonly Finding[] => {
      const [first] = source;
      if (first === undefined) return [];
      if (sources.length === 0) {
        return [
          {
            path: `attributions[${index}].sources`,
            message: "the text names a source here, but the attribution has none",
            remedy:
              "Add the entity it refers to; an unnamed source is an entity too, named by its description.",
            span: first,
          },
        ];
      }
      const mentioned = sources.some((id) =>
        find.mentionsOf(id).some(({ span }) => source.some((words) => overlap(words, span))),
      );
      return mentioned || text === undefined || RELATIVE_PRONOUN.test(spanText(text, [first]))
        ? []
        : [
            {
              path: `attributions[${index}].sources`,
              message: `none of ${sources.join(", ")} is mentioned in the source's words`,
              remedy: "Add the mention, or name the entity these words refer to.",
              span: first,
            },
          ];
    }),
} as const satisfies Rule;

/** "A plan which says …": a relative pronoun need not be a mention, and what it refers to stands before it. */
const RELATIVE_PRONOUN = /^(?:who|whom|whose|which|that)$/i;
