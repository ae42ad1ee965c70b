// @ts-check
import { defineStage } from "@onrecord/core";

/** The field under which a record names its desk. */
export const DESK = "newsroom.example/desk";

/** Words that tell a desk, the first that an article has. */
const desks = [
  { desk: "harbour", words: /\b(?:dock|ferry|harbour|ship)\b/iu },
  { desk: "courts", words: /\b(?:court|judge|trial)\b/iu },
];

/** Says which desk an article is for, and which claims rest on a figure: those are checked first. */
export const desk = defineStage({
  name: "newsroom-desk",
  needs: ["input", "claims", "extensions"],
  gives: ["claims", "extensions"],
  run: ({ input, claims, extensions }, explain) => ({
    claims: claims.map((claim) => {
      if (claim.figures.length === 0) return claim;
      const marked = { ...claim, extensions: { ...claim.extensions, "newsroom.example/check-first": true } };
      explain(marked, { rule: "rests-on-a-figure" });
      return marked;
    }),
    extensions: {
      ...extensions,
      [DESK]: desks.find(({ words }) => words.test(input.text))?.desk ?? "news",
    },
  }),
});
