import type { Finding, Rule } from "./rule.js";

/** No two items of a record share an id. */
export const uniqueIds = {
  name: "unique-ids",
  summary: "No two items share an id.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record }) => {
    const { entities, mentions, attributions, claims, figures, times, events } = record;
    const lists = { entities, mentions, attributions, claims, figures, times, events };
    const first = new Map<string, string>();
    const findings: Finding[] = [];
    for (const [name, items] of Object.entries(lists)) {
      for (const [index, { id }] of items.entries()) {
        const path = `${name}[${index}].id`;
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, path);
        else {
          findings.push({
            path,
            message: `the id ${id} is that of ${earlier.slice(0, -".id".length)} too`,
            remedy: "Give one of the two an id of its own, and point the references to it there.",
          });
        }
      }
    }
    return findings;
  },
} as const satisfies Rule;
