import type { ArticleRecord } from "@onrecord/core";
import { conllType, type TypedName } from "@onrecord/validation";

/** The names in a record, with the types of CoNLL-2003. */
export function recordNames({ entities, mentions }: ArticleRecord): readonly TypedName[] {
  const types = new Map<string, TypedName["type"]>(entities.map(({ id, type }) => [id, conllType(type)]));
  return mentions
    .filter(({ kind }) => kind === "name")
    .map(({ entity, span }) => ({ ...span, type: types.get(entity) ?? "MISC" }));
}
