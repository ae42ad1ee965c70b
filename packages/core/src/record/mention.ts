import * as z from "zod";
import { extensible } from "./extensions.js";
import { EntityId, MentionId } from "./ids.js";
import { Span } from "./span.js";

/** How a mention refers: by name ("Antony Blinken"), by description ("the diplomat"), by pronoun ("he"). */
export const MentionKind = z.enum(["name", "nominal", "pronoun"]);
export type MentionKind = z.infer<typeof MentionKind>;

/** One place in the text that refers to an entity. */
export const Mention = z
  .strictObject({
    id: MentionId,
    entity: EntityId,
    span: Span,
    /** The syntactic head within the span: "official" in "a senior official who was there". */
    head: Span.exactOptional(),
    kind: MentionKind,
    ...extensible,
  })
  .readonly();
export type Mention = z.infer<typeof Mention>;
