import type { Expression } from "./expression.js";
import type { Line } from "./line.js";

/** Takes the part of day after a date into it: "Monday morning" is "2024-08-19TMO". */
export function withDayPart({ language, pieces }: Line, date: Expression): Expression {
  const part = language.calendar.dayParts.get(pieces[date.to]?.lower ?? "");
  const isDay = date.type === "DATE" && /^(?:\d{4}|XXXX)-(?:\d{2}-\d{2}|WXX-\d)$/.test(date.value);
  if (part === undefined || !isDay || date.measured === true) return date;
  return { ...date, to: date.to + 1, type: "TIME", value: `${date.value}T${part}` };
}
