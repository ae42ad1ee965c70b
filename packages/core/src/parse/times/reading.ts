import type { Time } from "../../record/index.js";
import type { Piece } from "../figures/index.js";
import type { CalendarDay } from "./calendar-day.js";

/** A sentence as the time parsers see it. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The day the article was published, against which relative expressions are read. */
  readonly reference?: CalendarDay;
  /** The day last spoken of, against which "the next day" is read. */
  readonly narrative?: CalendarDay;
  /** The year last spoken of, against which "later that year" is read. */
  readonly narrativeYear?: number;
  /** The year last named in this sentence, against which "a year earlier" is read. */
  readonly sentenceYear?: number;
}

/** A time expression from piece `from` up to, not including, piece `to`, with its TIMEX3 attributes. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly type: Time["type"];
  readonly value: string;
  readonly mod?: NonNullable<Time["mod"]>;
  /** The day it names, where it names one. */
  readonly day?: CalendarDay;
  /** A time of day without a day of its own: "T15:00". */
  readonly clock?: string;
  /** True where a number gives it, so that "about" and "more than" speak of it: "two years ago", "9 p.m.". */
  readonly measured?: boolean;
}

/** Reads the time expression that begins at piece `at`; gives nothing where none of its kind does. */
export type TimeParser = (line: Line, at: number) => Reading | undefined;
