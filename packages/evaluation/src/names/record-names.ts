import { type ArticleRecord, indexRecord } from "@onrecord/core";
import { conllType, type TypedName } from "@onrecord/validation";

/** The names in a record, with the types of CoNLL-2003. */
export function recordNames(record: ArticleRecord): readonly TypedName[] {
  const { entity } = indexRecord(record);
  return record.mentions
    .filter(({ kind }) => kind === "name")
    .map(({ entity: id, span }) => ({ ...span, type: conllType(entity(id)?.type ?? "other") }));
}
