import { expect, it } from "vitest";
import { negatedCues } from "./negated-cues.js";

it("never leaves an act as it is under a negation, but for reports, predictions and beliefs, which turn round", () => {
  const kept = Object.entries(negatedCues).filter(([act, negated]) => negated.act === act);
  expect(kept.map(([act]) => act).sort()).toEqual(["believe", "predict", "report"]);
  for (const [, negated] of kept) expect(negated.polarity).toBe("flip");
});
