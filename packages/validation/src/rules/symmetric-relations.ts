import type { Finding, Rule } from "./rule.js";

/** Claims that contradict each other say so both ways. */
export const symmetricRelations = {
  name: "symmetric-relations",
  summary: "A contradiction is listed from each of its two claims.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record }) => {
    const listed = new Set(record.relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
    return record.relations.flatMap(({ type, from, to, evidence }, index): readonly Finding[] =>
      type !== "contradicts" || listed.has(`${type} ${to} ${from}`)
        ? []
        : [
            {
              path: `relations[${index}]`,
              message: `${from} contradicts ${to}, but not the other way round`,
              remedy: `Add { type: "contradicts", from: "${to}", to: "${from}" } with the same evidence.`,
              ...(evidence[0] === undefined ? {} : { span: evidence[0] }),
            },
          ],
    );
  },
} as const satisfies Rule;
