import * as z from "zod";
import { Explanation } from "./explanation.js";

const versioned = z.strictObject({ name: z.string().min(1), version: z.string().min(1) }).readonly();

/** How a record came to be: read by a parser, or made by people. It holds no clock time, so bytes repeat. */
export const Provenance = z.discriminatedUnion("method", [
  z
    .strictObject({
      method: z.literal("parsed"),
      parser: versioned,
      /** The model that tagged the tokens. */
      model: versioned.exactOptional(),
      /** The names of the parser's stages, in order; only where they are not the usual ones. */
      stages: z.array(z.string().min(1)).min(1).readonly().exactOptional(),
      /** What was added to the parser, in the order it was added; absent where nothing was. */
      plugins: z.array(versioned).min(1).readonly().exactOptional(),
      /** What made each item, in the order of the stages; only where it was asked for. */
      explanations: z.array(Explanation).readonly().exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      method: z.literal("curated"),
      /** How the record was made and checked. */
      note: z.string().min(1),
    })
    .readonly(),
]);
export type Provenance = z.infer<typeof Provenance>;
