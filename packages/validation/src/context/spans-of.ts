import type { ArticleRecord, Span } from "@onrecord/core/record";

/** A span and where in the record it stands. */
export interface PlacedSpan {
  readonly path: string;
  readonly span: Span;
}

/** Every span of a record, in the record's order. */
export function spansOf(record: ArticleRecord): readonly PlacedSpan[] {
  return spanListsOf(record).flatMap(({ path, spans, single }) =>
    spans.map((span, index) => ({ path: single ? path : `${path}[${index}]`, span })),
  );
}

/** Spans of one field: several of one thing, or a single one. */
export interface PlacedSpans {
  readonly path: string;
  readonly spans: readonly Span[];
  /** Whether the field holds a span and not a list of them. */
  readonly single: boolean;
}

/** The spans of a record, field by field. */
export function spanListsOf(record: ArticleRecord): readonly PlacedSpans[] {
  const one = (path: string, span: Span | undefined): readonly PlacedSpans[] =>
    span === undefined ? [] : [{ path, spans: [span], single: true }];
  const many = (path: string, spans: readonly Span[]): PlacedSpans => ({ path, spans, single: false });
  return [
    ...record.mentions.flatMap(({ span, head }, i) => [
      ...one(`mentions[${i}].span`, span),
      ...one(`mentions[${i}].head`, head),
    ]),
    ...record.attributions.flatMap(({ source, cue, content, medium }, i) => [
      many(`attributions[${i}].source`, source),
      many(`attributions[${i}].cue`, cue),
      many(`attributions[${i}].content`, content),
      ...one(`attributions[${i}].medium.span`, medium?.span),
    ]),
    ...record.claims.flatMap(({ content, hedges }, i) => [
      many(`claims[${i}].content`, content),
      many(`claims[${i}].hedges`, hedges),
    ]),
    ...record.figures.flatMap(({ span, of }, i) => [
      ...one(`figures[${i}].span`, span),
      ...one(`figures[${i}].of`, of),
    ]),
    ...record.times.flatMap(({ span }, i) => one(`times[${i}].span`, span)),
    ...record.events.flatMap(({ trigger }, i) => one(`events[${i}].trigger`, trigger)),
    ...record.relations.map(({ evidence }, i) => many(`relations[${i}].evidence`, evidence)),
  ];
}
