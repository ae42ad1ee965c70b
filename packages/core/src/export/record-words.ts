import type { ArticleRecord, Attribution, Claim, Entity, Span } from "../record/index.js";

/** Between the pieces of what has a gap. */
const GAP = " … ";

/** The words of spans, the pieces of what has a gap joined by an ellipsis. */
export const wordsOf = (text: string, spans: readonly Span[], between = GAP): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(between);

/** Look-ups that the exports share. */
export interface RecordNames {
  readonly entity: (id: string) => Entity | undefined;
  readonly attribution: (claim: Claim) => Attribution | undefined;
  /** The names of entities; the id of one the record does not hold. */
  readonly names: (ids: readonly string[]) => readonly string[];
}

/** Makes the look-ups of a record. */
export function recordNames(record: ArticleRecord): RecordNames {
  const entities = new Map<string, Entity>(record.entities.map((entity) => [entity.id, entity]));
  const attributions = new Map<string, Attribution>(record.attributions.map((one) => [one.id, one]));
  return {
    entity: (id) => entities.get(id),
    attribution: ({ attribution }) => (attribution === undefined ? undefined : attributions.get(attribution)),
    names: (ids) => ids.map((id) => entities.get(id)?.name ?? id),
  };
}
