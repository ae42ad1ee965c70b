import type { Expression } from "./expression.js";
import type { Line } from "./line.js";
import { dayValue } from "./timex-value.js";

/** The most pieces between a time of day and its date: "9 a.m. EST on Tuesday". */
const MOST_BETWEEN = 4;

/**
 * Gives each time of day its day: a date beside it joins it in one reading ("9 a.m. EST Tuesday"); else the day
 * last spoken of in the sentence, else the next one in it, else the day of the story or of publication.
 */
export function dateClockTimes(line: Line, expressions: readonly Expression[]): readonly Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : join(line, before, expression);
    if (both === undefined) joined.push(expression);
    else joined[joined.length - 1] = both;
  }
  const filled: Expression[] = [];
  let day =
    joined.find((expression) => expression.day !== undefined)?.day ?? line.narrative ?? line.reference;
  for (const expression of joined) {
    day = expression.day ?? day;
    if (expression.clock === undefined || expression.day !== undefined || day === undefined)
      filled.push(expression);
    else filled.push({ ...expression, value: `${dayValue(day)}${expression.clock}` });
  }
  return filled;
}

function join(line: Line, first: Expression, second: Expression): Expression | undefined {
  const clock = first.clock ?? second.clock;
  const date = first.clock === undefined ? first : second;
  const isPair = (first.clock === undefined) !== (second.clock === undefined);
  if (clock === undefined || !isPair || date.type !== "DATE" || second.from - first.to > MOST_BETWEEN) {
    return undefined;
  }
  if (!/^(?:\d{4}|XXXX)-(?:\d{2}-\d{2}|WXX-\d)$/.test(date.value)) return undefined;
  for (let at = first.to; at < second.from; at++) {
    if (!line.language.timeContexts.betweenClockAndDate.has(line.pieces[at]?.lower ?? "")) return undefined;
  }
  const mod = first.mod ?? second.mod;
  return {
    from: first.from,
    to: second.to,
    type: "TIME",
    value: `${date.value}${clock}`,
    ...(mod === undefined ? {} : { mod }),
    ...(date.day === undefined ? {} : { day: date.day }),
    rule: first.rule,
  };
}
