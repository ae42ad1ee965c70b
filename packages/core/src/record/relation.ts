import * as z from "zod";
import { extensible } from "./extensions.js";
import { ClaimId } from "./ids.js";
import { Spans } from "./span.js";

/** How one claim stands to another, as the article presents it; `evidence` are the words that show it. */
export const Relation = z
  .strictObject({
    type: z.enum(["contradicts", "supports", "repeats", "responds-to"]),
    from: ClaimId,
    to: ClaimId,
    evidence: Spans,
    ...extensible,
  })
  .readonly()
  .refine((relation) => relation.from !== relation.to, {
    message: "a relation holds between two different claims",
    path: ["to"],
  });
export type Relation = z.infer<typeof Relation>;
