import * as z from "zod";
import { Article } from "./article.js";
import { ArticleRecord } from "./article-record.js";
import { Attribution, Medium } from "./attribution.js";
import { Claim } from "./claim.js";
import { Entity, Role } from "./entity.js";
import { Event, Participant } from "./event.js";
import { Explanation } from "./explanation.js";
import { ExtensionName, Extensions } from "./extensions.js";
import { Figure } from "./figure.js";
import { AttributionId, ClaimId, EntityId, EventId, FigureId, MentionId, TimeId } from "./ids.js";
import { Mention } from "./mention.js";
import { Provenance } from "./provenance.js";
import { Relation } from "./relation.js";
import { Span } from "./span.js";
import { Time } from "./time.js";

/**
 * The JSON Schema (draft 2020-12) of a record, made from the same definitions as the types; it is published as
 * `@onrecord/core/schema.json`. What it cannot say, `parseRecord` checks as well: that a span ends after it
 * starts, that `length` is the text's, that a figure has a number, that a relation joins two claims.
 */
export function recordJsonSchema(): z.core.JSONSchema.BaseSchema {
  const nouns = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({
    Article,
    Attribution,
    AttributionId,
    Claim,
    ClaimId,
    Entity,
    EntityId,
    Event,
    EventId,
    Explanation,
    ExtensionName,
    Extensions,
    Figure,
    FigureId,
    Medium,
    Mention,
    MentionId,
    Participant,
    Provenance,
    Relation,
    Role,
    Span,
    Time,
    TimeId,
  })) {
    nouns.add(schema, { id });
  }
  const schema = z.toJSONSchema(ArticleRecord, { target: "draft-2020-12", metadata: nouns });
  schema.title = "onrecord article record, format 1";
  return schema;
}
