import type { AttributionId } from "@onrecord/core/record";
import type { RecordContext } from "../context/index.js";
import type { Finding, Rule } from "./rule.js";

/** What one says that another said stands among the other's words; no two can stand within each other. */
export const nestedAttributions = {
  name: "nested-attributions",
  summary: "An attribution within another begins in the other's content, and no two stand within each other.",
  levels: { strict: "error", parsed: "warning" },
  check: (context) => {
    const circular = circularIn(context);
    return context.record.attributions.flatMap(({ id, within, cue, source }, index): readonly Finding[] => {
      const outer = within && context.find.attribution(within);
      if (outer === undefined) return [];
      const path = `attributions[${index}].within`;
      const [anchor] = [...cue, ...source];
      const at = anchor === undefined ? {} : { span: anchor };
      if (circular.has(id)) {
        return [
          {
            path,
            message: `${id} stands within itself, by way of ${outer.id}`,
            remedy: "Leave out `within` of the one that the article itself attributes.",
            ...at,
          },
        ];
      }
      const isInside =
        anchor === undefined ||
        outer.content.some(({ start, end }) => start <= anchor.start && anchor.end <= end);
      return isInside
        ? []
        : [
            {
              path,
              message: `${id} does not stand in the content of ${outer.id}`,
              remedy: "Name the attribution in whose content it stands, or leave out `within`.",
              ...at,
            },
          ];
    });
  },
} as const satisfies Rule;

/** The attributions that are within themselves. Each is gone through once. */
function circularIn({ record, find }: RecordContext): ReadonlySet<AttributionId> {
  const circular = new Set<AttributionId>();
  const done = new Set<AttributionId>();
  for (const { id: first } of record.attributions) {
    const way: AttributionId[] = [];
    const onTheWay = new Set<AttributionId>();
    let id: AttributionId | undefined = first;
    while (id !== undefined && !done.has(id)) {
      done.add(id);
      onTheWay.add(id);
      way.push(id);
      id = find.attribution(id)?.within;
    }
    if (id !== undefined && onTheWay.has(id))
      for (const each of way.slice(way.indexOf(id))) circular.add(each);
  }
  return circular;
}
