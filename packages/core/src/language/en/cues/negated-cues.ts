import type { Act } from "../../../record/index.js";
import type { NegatedCue } from "../../index.js";
import { allows, keepsSilent, negates } from "./cue-group.js";

/**
 * "did not deny" is nearly an admission, "would not confirm" a refusal to speak, "does not believe" a belief of
 * the contrary (negation raising; Horn, 1978).
 */
export const negatedCues: Readonly<Record<Act, NegatedCue>> = {
  state: { act: "refuse", ...keepsSilent },
  report: { act: "report", ...negates },
  announce: { act: "refuse", ...keepsSilent },
  confirm: { act: "refuse", ...keepsSilent },
  acknowledge: { act: "deny", ...keepsSilent },
  deny: { act: "acknowledge", ...allows },
  accuse: { act: "refuse", ...keepsSilent },
  criticize: { act: "refuse", ...keepsSilent },
  demand: { act: "refuse", ...keepsSilent },
  urge: { act: "refuse", ...keepsSilent },
  request: { act: "refuse", ...keepsSilent },
  propose: { act: "refuse", ...keepsSilent },
  promise: { act: "refuse", ...keepsSilent },
  threaten: { act: "refuse", ...keepsSilent },
  predict: { act: "predict", certainty: "probable", polarity: "flip" },
  estimate: { act: "refuse", ...keepsSilent },
  agree: { act: "refuse", ...negates },
  refuse: { act: "agree", ...allows },
  praise: { act: "criticize", ...keepsSilent },
  "claim-responsibility": { act: "refuse", ...keepsSilent },
  ask: { act: "refuse", ...keepsSilent },
  believe: { act: "believe", certainty: "probable", polarity: "flip" },
  intend: { act: "refuse", ...keepsSilent },
};
