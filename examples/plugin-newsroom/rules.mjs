// @ts-check
import { quantityRule, timeRule } from "@onrecord/core";
import { as, digits, sequence, word } from "@onrecord/core/match";

export const nightTide = timeRule({
  name: "night-tide",
  why: "The harbour names a night by its tide.",
  pattern: sequence("night", "tide"),
  make: () => ({ type: "TIME", value: "TNI" }),
  examples: [["She sails at night tide.", "night tide"]],
  counterexamples: ["The night was long.", "The tide was low."],
});

export const boxes = quantityRule({
  name: "boxes",
  why: "The harbour counts cargo in boxes of twenty feet, which the trade calls TEU.",
  pattern: sequence(as("count", digits()), word("box", "boxes")),
  make: ({ count }) => ({ value: Number(count), approximate: false, unit: "TEU" }),
  examples: [["They moved 40 boxes.", "40 boxes"]],
  counterexamples: ["They moved boxes.", "They moved 40 chairs."],
});
