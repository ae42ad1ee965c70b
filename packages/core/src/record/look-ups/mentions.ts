import type { ArticleRecord } from "../article-record.js";
import { grouped } from "./grouped.js";
import { type EntityIn, idOf, type MentionIn, type Ref } from "./items-in.js";
import { lazily } from "./lazily.js";

/** Where an entity is mentioned. */
export interface MentionsOfEntity<R extends ArticleRecord = ArticleRecord> {
  /** The mentions of an entity, in the order of the text. */
  mentionsOf(entity: Ref<EntityIn<R>>): readonly MentionIn<R>[];
}

/** Makes the look-up of mentions. */
export function mentionsOfEntity({ mentions }: ArticleRecord): MentionsOfEntity {
  const byEntity = lazily(() => grouped(mentions, ({ entity }) => [entity]));
  return { mentionsOf: (entity) => byEntity().get(idOf(entity)) ?? [] };
}
