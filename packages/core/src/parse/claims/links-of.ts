import { itemsWithin, type Placed } from "../../reading/index.js";
import type { EntityId, Figure, FigureId, Mention, Span, Time, TimeId } from "../../record/index.js";
import type { EntityIndex } from "./entity-index.js";

/** What a claim rests on, by identifier. */
export interface ClaimLinks {
  readonly about: readonly EntityId[];
  readonly figures: readonly FigureId[];
  readonly times: readonly TimeId[];
  readonly places: readonly EntityId[];
}

// A subject begins this near to the start of a content, in characters: "that ", "“", "the ".
const SUBJECT_START = 6;

/**
 * The figures and times within a content, the places mentioned in it, and whom or what it speaks of: all it
 * mentions but mere places (a country may act, a city is where) and modifiers, people and organizations first. A source is in
 * only as the content's subject: "said *he* was back".
 */
export function linksOf(
  index: EntityIndex,
  figures: readonly Placed<Figure>[],
  times: readonly Placed<Time>[],
  content: readonly Span[],
  sources: readonly EntityId[],
): ClaimLinks {
  const mentions = content.flatMap((span) => withoutModifiers(index.mentionsIn(span)));
  const start = content[0]?.start ?? 0;
  const about = new Set<EntityId>();
  const places = new Set<EntityId>();
  const ordered = [...mentions].sort((a, b) => actorRank(index, a) - actorRank(index, b));
  for (const mention of ordered) {
    const entity = index.entity(mention.entity);
    const isActor = entity?.type !== "place" || entity.kind === "country" || entity.kind === "territory";
    const isSource = sources.includes(mention.entity);
    const isSubject = mention.span.start - start <= SUBJECT_START;
    if (isActor && (!isSource || isSubject)) about.add(mention.entity);
  }
  for (const mention of mentions) {
    if (index.entity(mention.entity)?.type === "place") places.add(mention.entity);
  }
  return {
    about: [...about],
    figures: content.flatMap((span) => itemsWithin(figures, span)).map((figure) => figure.id),
    times: content.flatMap((span) => itemsWithin(times, span)).map((time) => time.id),
    places: [...places],
  };
}

/**
 * Mentions but those that only modify another's head: "Israel" in "the Israeli army", "Oslo" in "Oslo's mayor". Sorted
 * mentions nest, so one pass with the last wider mention does.
 */
function withoutModifiers(mentions: readonly Mention[]): readonly Mention[] {
  let outer: Mention | undefined;
  return mentions.filter((mention) => {
    const head = outer?.head?.start ?? 0;
    const modifies = outer !== undefined && mention.span.end <= outer.span.end && mention.span.end <= head;
    if (outer === undefined || mention.span.end > outer.span.end) outer = mention;
    return !modifies;
  });
}

function actorRank(index: EntityIndex, mention: Mention): number {
  const type = index.entity(mention.entity)?.type;
  return type === "person" || type === "organization" ? 0 : 1;
}
