import { shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** A place that speaks stands for its government or people; worth a look, as the text may name who it was. */
export const metonymicSource = {
  name: "metonymic-source",
  summary: "A place that speaks stands for those who speak for it.",
  levels: { strict: "hint", parsed: "hint" },
  check: ({ record, find }) =>
    record.attributions.flatMap(({ source, sources }, index) =>
      sources.flatMap((id, position): readonly Finding[] => {
        const entity = find.entity(id);
        if (entity?.type !== "place") return [];
        return [
          {
            path: `attributions[${index}].sources[${position}]`,
            message: `${shown(entity.name)} is a place, and speaks only by metonymy`,
            remedy: "Leave it where the text says no more; else name the body that spoke.",
            ...(source[0] === undefined ? {} : { span: source[0] }),
          },
        ];
      }),
    ),
} as const satisfies Rule;
