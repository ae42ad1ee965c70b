import type { Span } from "@onrecord/core/record";
import { type ItemId, isAttributionId, isClaimId, isEntityId, isFigureId, isTimeId } from "./item-id.js";
import type { RecordIndex } from "./record-index.js";

/** The words of an item, to light up or to jump to; none where the record does not hold it. */
export function spansOf(index: RecordIndex, id: ItemId): readonly Span[] {
  if (isClaimId(id)) return index.claims.get(id)?.content ?? [];
  if (isEntityId(id)) return (index.mentionsOfEntity.get(id) ?? []).map(({ span }) => span);
  if (isAttributionId(id)) {
    const attribution = index.attributions.get(id);
    return attribution === undefined
      ? []
      : [...attribution.source, ...attribution.cue, ...attribution.content];
  }
  if (isFigureId(id)) return single(index.figures.get(id)?.span);
  if (isTimeId(id)) return single(index.times.get(id)?.span);
  return single(index.events.get(id)?.trigger);
}

const single = (span: Span | undefined): readonly Span[] => (span === undefined ? [] : [span]);
