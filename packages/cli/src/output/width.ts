import type { TextSink } from "../environment.js";

/** What a terminal has if it does not say. */
const DEFAULT_WIDTH = 80;
/** Below this a ledger cannot be read. */
export const MIN_WIDTH = 40;
/** Longer lines are hard to read, however wide the window. */
const MAX_WIDTH = 120;

/** The number of columns to print in: what was asked for, else the terminal's, within what reads well. */
export function outputWidth(option: number | undefined, sink: Pick<TextSink, "columns">): number {
  return option ?? Math.min(Math.max(sink.columns ?? DEFAULT_WIDTH, MIN_WIDTH), MAX_WIDTH);
}
