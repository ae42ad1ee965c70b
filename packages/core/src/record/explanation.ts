import * as z from "zod";
import { AttributionId, ClaimId, EntityId, EventId, FigureId, MentionId, TimeId } from "./ids.js";

/** A relation has no id of its own: its place among the record's relations, "relations[0]". */
export const RelationPlace = z.templateLiteral(["relations[", z.string().regex(/^(?:0|[1-9][0-9]*)$/), "]"]);
export type RelationPlace = z.infer<typeof RelationPlace>;

/** Names one item of a record: by its id, a relation by its place. */
export const ItemName = z.union([
  EntityId,
  MentionId,
  AttributionId,
  ClaimId,
  FigureId,
  TimeId,
  EventId,
  RelationPlace,
]);
export type ItemName = z.infer<typeof ItemName>;

/** What made an item, or changed it: an item has an explanation for each stage that did. */
export const Explanation = z
  .strictObject({
    item: ItemName,
    /** The name of the stage. */
    by: z.string().min(1),
    /** The plugin that the stage came with; absent where it is the parser's own. */
    plugin: z.string().min(1).exactOptional(),
    /** The name of the rule, where one decided; a plugin's has the plugin's before it: "newsroom.example/desk". */
    rule: z.string().min(1).exactOptional(),
    /** What was found likely, from 0 to 1, where a score decided. */
    score: z.number().min(0).max(1).exactOptional(),
  })
  .readonly();
export type Explanation = z.infer<typeof Explanation>;
