import type { Time } from "../../record/index.js";
import type { CalendarDay } from "./calendar-day.js";

/** What a time expression says: its TIMEX3 attributes, and what helps to read those beside it. */
export interface TimeValue {
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

/** A time expression from piece `from` up to, not including, piece `to`. */
export interface Expression extends TimeValue {
  readonly from: number;
  readonly to: number;
  /** The name of the rule that read it. */
  readonly rule: string;
}
