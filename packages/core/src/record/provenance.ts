import * as z from "zod";

const versioned = z.strictObject({ name: z.string().min(1), version: z.string().min(1) }).readonly();

/** How a record came to be: read by a parser, or made by people. It holds no clock time, so bytes repeat. */
export const Provenance = z.discriminatedUnion("method", [
  z
    .strictObject({
      method: z.literal("parsed"),
      parser: versioned,
      /** The model that tagged the tokens. */
      model: versioned.exactOptional(),
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
