import type { Finding, Rule } from "./rule.js";

/** What is attributed to somebody is claimed by somebody. */
export const claimedAttributions = {
  name: "claimed-attributions",
  summary: "Every attribution with a content has a claim.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record }) => {
    const claimed = new Set(record.claims.map(({ attribution }) => attribution));
    return record.attributions.flatMap(({ id, content }, index): readonly Finding[] => {
      const [first] = content;
      return first === undefined || claimed.has(id)
        ? []
        : [
            {
              path: `attributions[${index}]`,
              message: `no claim is made of ${id}`,
              remedy: "Add the claim, or take the attribution out if nothing is claimed.",
              span: first,
            },
          ];
    });
  },
} as const satisfies Rule;
