import type { ScoredTime } from "@onrecord/validation";

/** A text with its time expressions. */
export interface TimedText {
  readonly id: string;
  readonly text: string;
  /** The day that relative expressions are read against. */
  readonly publishedAt?: string;
  readonly times: readonly ScoredTime[];
}
