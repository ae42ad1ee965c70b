import type { ArticleRecord } from "../article-record.js";
import { grouped } from "./grouped.js";
import { type ClaimIn, idOf, type Ref, type RelationIn } from "./items-in.js";
import { lazily } from "./lazily.js";

/** How a claim stands to others, both ways. */
export interface Relations<R extends ArticleRecord = ArticleRecord> {
  /** What a claim contradicts, supports, repeats or responds to. */
  relationsFrom(claim: Ref<ClaimIn<R>>): readonly RelationIn<R>[];
  /** What contradicts, supports, repeats or responds to a claim. */
  relationsTo(claim: Ref<ClaimIn<R>>): readonly RelationIn<R>[];
}

/** Makes the look-ups of relations. */
export function relations(record: ArticleRecord): Relations {
  const byOrigin = lazily(() => grouped(record.relations, ({ from }) => [from]));
  const byAim = lazily(() => grouped(record.relations, ({ to }) => [to]));
  return {
    relationsFrom: (claim) => byOrigin().get(idOf(claim)) ?? [],
    relationsTo: (claim) => byAim().get(idOf(claim)) ?? [],
  };
}
