import { findFigures, findTimes } from "../../src/parse/index.js";
import { plainReading } from "./plain-reading.js";
import type { Written } from "./test-rules.js";

/** The day of publication in the examples of rules: a Monday. */
export const PUBLISHED = "2024-08-19";

/** The times of a text as "words | TYPE value MOD", with the rules that read them. Words may carry tags: "rose/VBD". */
export function timesIn(marked: string, publishedAt: string | undefined = PUBLISHED): readonly Written[] {
  const reading = plainReading(marked);
  return findTimes(reading, publishedAt === undefined ? {} : { publishedAt }).map(({ time, rule }) => {
    const { span, type, value, mod } = time;
    const says = [type, value, ...(mod === undefined ? [] : [mod])].join(" ");
    return { rule, made: `${reading.text.slice(span.start, span.end)} | ${says}` };
  });
}

/** The figures of a text as "words | what they say", with what they count behind another bar where `of` is wanted. */
export function figuresIn(marked: string, { of: withCounted }: { readonly of: boolean }): readonly Written[] {
  const reading = plainReading(marked);
  const times = findTimes(reading, { publishedAt: PUBLISHED }).map(({ time }) => time);
  return findFigures(reading, times).map(({ figure, rule }) => {
    const { span, value, min, max, approximate, unit, of } = figure;
    const says = [
      ...(value === undefined ? [] : [String(value)]),
      ...(min === undefined ? [] : [`>=${min}`]),
      ...(max === undefined ? [] : [`<=${max}`]),
      ...(approximate ? ["~"] : []),
      ...(unit === undefined ? [] : [unit]),
    ].join(" ");
    const words = `${reading.text.slice(span.start, span.end)} | ${says}`;
    const counted = of === undefined ? "" : ` | ${reading.text.slice(of.start, of.end)}`;
    return { rule, made: withCounted ? `${words}${counted}` : words };
  });
}
