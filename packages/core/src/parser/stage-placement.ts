import type { Stage } from "./stage.js";

/** A stage and where among the others it goes: right before or after the one of that name, or instead of it. */
export type StagePlacement =
  | { readonly before: string; readonly stage: Stage }
  | { readonly after: string; readonly stage: Stage }
  | { readonly instead: string; readonly stage: Stage };
