import { shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** Who is in the record is in the text. */
export const entityMentions = {
  name: "entity-mentions",
  summary: "Every entity is mentioned in the text.",
  levels: { strict: "warning", parsed: "warning" },
  check: ({ record, find }) =>
    record.entities.flatMap(({ id, name }, index): readonly Finding[] =>
      find.mentionsOf(id).length > 0
        ? []
        : [
            {
              path: `entities[${index}]`,
              message: `${shown(name)} has no mention`,
              remedy: "Add its mentions, or take the entity out.",
            },
          ],
    ),
} as const satisfies Rule;
