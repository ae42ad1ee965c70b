import type { Span } from "@onrecord/core";
import type { ParsedComponents } from "chrono-node";
import { parse } from "chrono-node/en";

/** A time expression and its TIMEX3 value. */
export interface FoundTime {
  readonly span: Span;
  readonly value: string;
}

/** The times that chrono-node finds by itself: what the parser is compared with. */
export function chronoAlone(text: string, publishedAt: string | undefined): readonly FoundTime[] {
  return parse(text, { instant: new Date(`${publishedAt}T12:00:00Z`), timezone: 0 }).map((found) => ({
    span: { start: found.index, end: found.index + found.text.length },
    value: timexValue(found.start),
  }));
}

function timexValue(found: ParsedComponents): string {
  const two = (component: "month" | "day" | "hour" | "minute") =>
    String(found.get(component)).padStart(2, "0");
  const isDay = found.isCertain("day") || found.isCertain("weekday");
  const date = [String(found.get("year")), two("month"), ...(isDay ? [two("day")] : [])].join("-");
  return found.isCertain("hour") ? `${date}T${two("hour")}:${two("minute")}` : date;
}
