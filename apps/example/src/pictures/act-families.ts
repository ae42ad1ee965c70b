import type { Act } from "@onrecord/core/record";
import { type SymbolType, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";

/** Kinds of acts that a picture can tell apart at a glance, after Searle's classes of speech acts. */
export const families = ["says", "opposes", "wants", "commits"] as const;
export type Family = (typeof families)[number];

export const familyWords: Readonly<Record<Family, string>> = {
  says: "states, reports, predicts",
  opposes: "accuses, denies, criticizes, refuses",
  wants: "demands, urges, asks, proposes",
  commits: "promises, agrees, praises, threatens",
};

/** Each has a shape as well as a colour: no picture leans on colour alone. */
export const familyShapes: Readonly<Record<Family, SymbolType>> = {
  says: symbolCircle,
  opposes: symbolTriangle,
  wants: symbolSquare,
  commits: symbolDiamond,
};

const familyByAct: Readonly<Record<Act, Family>> = {
  state: "says",
  report: "says",
  announce: "says",
  confirm: "says",
  acknowledge: "says",
  predict: "says",
  estimate: "says",
  believe: "says",
  "claim-responsibility": "says",
  deny: "opposes",
  accuse: "opposes",
  criticize: "opposes",
  refuse: "opposes",
  demand: "wants",
  urge: "wants",
  request: "wants",
  propose: "wants",
  ask: "wants",
  promise: "commits",
  threaten: "commits",
  agree: "commits",
  praise: "commits",
  intend: "commits",
};
export const familyOf = (act: Act): Family => familyByAct[act];
