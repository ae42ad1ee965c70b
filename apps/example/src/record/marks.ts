import type { AttributionForm, EntityType, MentionKind, Span, TextIndex } from "@onrecord/core/record";
import type { ItemId } from "./item-id.js";

/** What a stretch of the text is, and of which item. */
export type Mark =
  | OverlayMark
  | ({ readonly item: ItemId; readonly span: Span } & (
      | { readonly kind: "content"; readonly form: AttributionForm; readonly lane: number }
      | { readonly kind: "source" | "cue" | "figure" | "time" | "hedge" | "own-claim" }
      | { readonly kind: "mention"; readonly entityType: EntityType; readonly mentionKind: MentionKind }
    ));

/** What is said of the record, not by it: a fault in it, or in what it differs from another. */
export interface OverlayMark {
  readonly kind: "fault" | "missed" | "invented" | "otherwise";
  readonly item: undefined;
  readonly span: Span;
}

/** Contents that overlap are underlined in lanes, one under the other; deeper nesting shares the last. */
export const LANES = 3;

/**
 * Everything of a record that is marked in its text, in the order of the text.
 *
 * @param leastConfidence attributions below it, from 0 to 1, are left out, with their claims.
 * @param overlay what else is to be marked.
 */
export function marksOf(
  index: TextIndex,
  leastConfidence: number,
  overlay: readonly OverlayMark[],
): readonly Mark[] {
  const { record } = index;
  const kept = record.attributions.filter(({ confidence }) => confidence >= leastConfidence);
  const marks: Mark[] = [
    ...laneContents(kept),
    ...kept.flatMap(({ id, source, cue }) => [
      ...source.map((span): Mark => ({ kind: "source", item: id, span })),
      ...cue.map((span): Mark => ({ kind: "cue", item: id, span })),
    ]),
    ...record.mentions.flatMap(({ entity, span, kind }): readonly Mark[] => {
      const type = index.entity(entity)?.type;
      return type === undefined
        ? []
        : [{ kind: "mention", item: entity, span, entityType: type, mentionKind: kind }];
    }),
    ...record.figures.map(({ id, span }): Mark => ({ kind: "figure", item: id, span })),
    ...record.times.map(({ id, span }): Mark => ({ kind: "time", item: id, span })),
    ...record.claims.flatMap((claim) => [
      ...claim.hedges.map((span): Mark => ({ kind: "hedge", item: claim.id, span })),
      ...(claim.attribution === undefined
        ? claim.content.map((span): Mark => ({ kind: "own-claim", item: claim.id, span }))
        : []),
    ]),
    ...overlay,
  ];
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Gives every content a lane that no content still open at its start is in; the outer one comes first. */
function laneContents(attributions: TextIndex["record"]["attributions"]): readonly Mark[] {
  const contents = attributions
    .flatMap(({ id, form, content }) => content.map((span) => ({ id, form, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const ends: number[] = [];
  return contents.map(({ id, form, span }): Mark => {
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free >= 0 ? free : Math.min(ends.length, LANES - 1);
    ends[lane] = Math.max(span.end, ends[lane] ?? 0);
    return { kind: "content", item: id, span, form, lane };
  });
}
