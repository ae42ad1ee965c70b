import * as z from "zod";
import { extensible } from "./extensions.js";
import { AttributionId, EntityId } from "./ids.js";
import { mediumKinds } from "./medium-kinds.js";
import { Span, Spans } from "./span.js";

/** How the words are given: all within quotation marks, none of them, or some. */
export const AttributionForm = z.enum(["direct", "indirect", "mixed"]);
export type AttributionForm = z.infer<typeof AttributionForm>;

/** Through what it was said, and the words that say so: "in a statement". */
export const Medium = z
  .strictObject({
    kind: z.enum(mediumKinds),
    span: Span,
  })
  .readonly();
export type Medium = z.infer<typeof Medium>;

/**
 * Who said what, and by which words: the *source*, the *cue* and the *content* of PolNeAR (Newell, Margolin
 * and Ruths, 2018) and PARC 3 (Pareti, 2016). Each part may have gaps, and each may be absent (`[]`).
 */
export const Attribution = z
  .strictObject({
    id: AttributionId,
    form: AttributionForm,
    source: Spans,
    cue: Spans,
    content: Spans,
    /** Whom the source refers to; more than one for a collective source ("both Israel and Hamas"). */
    sources: z.array(EntityId).readonly(),
    /** To whom it was said: "told *parliament*". */
    addressees: z.array(EntityId).readonly(),
    medium: Medium.exactOptional(),
    /**
     * The attribution in whose content this one stands: in "Hamas said the minister wanted a truce" what the minister
     * wants is on Hamas's word. Absent where the article itself attributes.
     */
    within: AttributionId.exactOptional(),
    /** From 0 to 1: the share of attributions of this confidence that are expected to be right. */
    confidence: z.number().min(0).max(1),
    ...extensible,
  })
  .readonly();
export type Attribution = z.infer<typeof Attribution>;
