import type { Span } from "@onrecord/core/record";
import { spanListsOf } from "../context/index.js";
import type { Finding, Rule } from "./rule.js";

/** Several spans of one thing, and the items of each list, stand in the order of the text. */
export const textOrder = {
  name: "text-order",
  summary: "Spans of one thing do not overlap, and spans and items stand in the order of the text.",
  levels: { strict: "warning", parsed: "warning" },
  check: ({ record }) => {
    const within = spanListsOf(record)
      .filter(({ path }) => !path.startsWith("relations"))
      .flatMap(({ path, spans }) => outOfOrder(spans, (before, span) => span.start < before.end, path));
    const { mentions, attributions, claims, figures, times, events } = record;
    const firstOf = (...spans: readonly Span[]): Span | undefined =>
      spans.reduce<Span | undefined>(
        (first, span) => (first && first.start <= span.start ? first : span),
        undefined,
      );
    const lists: Readonly<Record<string, readonly (Span | undefined)[]>> = {
      mentions: mentions.map(({ span }) => span),
      attributions: attributions.map(({ source, cue, content }) => firstOf(...source, ...cue, ...content)),
      claims: claims.map(({ content }) => firstOf(...content)),
      figures: figures.map(({ span }) => span),
      times: times.map(({ span }) => span),
      events: events.map(({ trigger }) => trigger),
    };
    const between = Object.entries(lists).flatMap(([path, spans]) =>
      outOfOrder(spans, (before, span) => span.start < before.start, path),
    );
    return [...within, ...between];
  },
} as const satisfies Rule;

function outOfOrder(
  spans: readonly (Span | undefined)[],
  isWrong: (before: Span, span: Span) => boolean,
  path: string,
): readonly Finding[] {
  let before: Span | undefined;
  const findings: Finding[] = [];
  for (const [index, span] of spans.entries()) {
    if (span === undefined) continue;
    if (before !== undefined && isWrong(before, span)) {
      findings.push({
        path: `${path}[${index}]`,
        message: "stands before, or in, what is listed before it",
        remedy: "List them in the order of the text, and join spans that overlap.",
        span,
      });
    }
    before = span;
  }
  return findings;
}
