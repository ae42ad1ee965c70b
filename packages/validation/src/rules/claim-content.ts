import type { Finding, Rule } from "./rule.js";

/** An attributed claim is made of words of its attribution's content. */
export const claimContent = {
  name: "claim-content",
  summary: "An attributed claim's content lies within its attribution's content.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record, find }) =>
    record.claims.flatMap((claim, index) => {
      const attribution = claim.attribution && find.attribution(claim.attribution);
      if (attribution === undefined) return [];
      return claim.content.flatMap((span, position): readonly Finding[] =>
        attribution.content.some(({ start, end }) => start <= span.start && span.end <= end)
          ? []
          : [
              {
                path: `claims[${index}].content[${position}]`,
                message: `these words are not of the content of ${attribution.id}`,
                remedy: "Keep to the attributed words, or widen the attribution's content.",
                span,
              },
            ],
      );
    }),
} as const satisfies Rule;
