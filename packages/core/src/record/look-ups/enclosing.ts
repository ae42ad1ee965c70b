import type { ArticleRecord } from "../article-record.js";
import type { Attribution } from "../attribution.js";
import type { AttributionId } from "../ids.js";
import { type Content, contentSweep } from "./content-sweep.js";

/**
 * The attribution in whose content each attribution stands, by its id.
 *
 * A record that says so, by `within` of any attribution, is taken at its word. Of one that does not, an attribution
 * stands in the innermost content of another that holds its cue or, if it has none, its source.
 */
export function enclosingAttributions({
  attributions,
}: Pick<ArticleRecord, "attributions">): ReadonlyMap<AttributionId, AttributionId> {
  const said = attributions.flatMap(({ id, within }) =>
    within === undefined ? [] : [[id, within] as const],
  );
  return new Map(said.length > 0 ? said : byPlace(attributions));
}

function byPlace(attributions: readonly Attribution[]): readonly (readonly [AttributionId, AttributionId])[] {
  const placed = attributions
    .flatMap((attribution) => {
      const [anchor] = [...attribution.cue, ...attribution.source];
      return anchor === undefined ? [] : [{ id: attribution.id, at: anchor.start }];
    })
    .sort((a, b) => a.at - b.at);
  const sweep = contentSweep(attributions);
  return placed.flatMap(({ id, at }) => {
    const around = innermost(sweep.openAt(at), at, id);
    return around === undefined ? [] : [[id, around] as const];
  });
}

/** Of the contents open at an offset, the innermost that is another attribution's. */
function innermost(open: readonly Content[], at: number, own: AttributionId): AttributionId | undefined {
  for (let index = open.length - 1; index >= 0; index--) {
    const content = open[index];
    if (content !== undefined && content.end > at && content.attribution.id !== own) {
      return content.attribution.id;
    }
  }
  return undefined;
}
