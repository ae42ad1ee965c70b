import type { Finding, Rule } from "./rule.js";

/** A relation holds between two different claims (which the schema sees to), once, and not beside its opposite. */
export const relationPairs = {
  name: "relation-pairs",
  summary: "Two claims are related once by each type, and do not both contradict and support or repeat.",
  levels: { strict: "warning", parsed: "warning" },
  check: ({ record }) => {
    const types = new Map<string, Set<string>>();
    return record.relations.flatMap(({ type, from, to, evidence }, index): readonly Finding[] => {
      const key = `${from} ${to}`;
      const earlier = types.get(key) ?? new Set();
      types.set(key, new Set([...earlier, type]));
      const path = `relations[${index}]`;
      const span = evidence[0] === undefined ? {} : { span: evidence[0] };
      if (earlier.has(type)) {
        return [
          {
            path,
            message: `${from} ${type} ${to} is listed twice`,
            remedy: "List it once, with all its evidence.",
            ...span,
          },
        ];
      }
      const opposed =
        (type === "contradicts" && (earlier.has("supports") || earlier.has("repeats"))) ||
        ((type === "supports" || type === "repeats") && earlier.has("contradicts"));
      return opposed
        ? [
            {
              path,
              message: `${from} ${type} ${to}, and ${[...earlier].join(" and ")} it as well`,
              remedy: "Keep the relation that the words show.",
              ...span,
            },
          ]
        : [];
    });
  },
} as const satisfies Rule;
