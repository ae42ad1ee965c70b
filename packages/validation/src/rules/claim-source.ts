import type { Finding, Rule } from "./rule.js";

/** A claim stands on the word of its attribution's sources. */
export const claimSource = {
  name: "claim-source",
  summary: "A claim's sources are those of its attribution.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record, find }) =>
    record.claims.flatMap((claim, index): readonly Finding[] => {
      const attribution = claim.attribution && find.attribution(claim.attribution);
      if (attribution === undefined || sameMembers(claim.sources, attribution.sources)) return [];
      const [first] = attribution.source;
      return [
        {
          path: `claims[${index}].sources`,
          message: `the claim is on the word of ${listed(claim.sources)}, its attribution ${attribution.id} on that of ${listed(attribution.sources)}`,
          remedy: `Give the claim the sources of ${attribution.id}, or the attribution it belongs to.`,
          ...(first === undefined ? {} : { span: first }),
        },
      ];
    }),
} as const satisfies Rule;

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  const one = new Set(a);
  const other = new Set(b);
  return one.size === other.size && [...one].every((id) => other.has(id));
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? "nobody" : ids.join(", "));
