import * as z from "zod";
import { extensible } from "./extensions.js";
import { FigureId } from "./ids.js";
import { Span } from "./span.js";

/**
 * A quantity the article gives.
 *
 * "40,139" has a `value`; "at least 40,139" a `min`; "between 20 and 30" a `min` and a `max`; "about 300" a
 * `value` and `approximate`. A figure has at least one of the three. Bounds are inclusive as far as the words
 * tell: "over 100" has `min` 100.
 */
export const Figure = z
  .strictObject({
    id: FigureId,
    span: Span,
    value: z.number().exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    approximate: z.boolean(),
    /** What the number is in: "percent", an ISO 4217 currency ("USD"), a unit ("kilometre", "year"). */
    unit: z.string().min(1).exactOptional(),
    /** The words that name what is counted: "Palestinians" in "at least 40,139 Palestinians". */
    of: Span.exactOptional(),
    ...extensible,
  })
  .readonly()
  .refine((figure) => figure.value !== undefined || figure.min !== undefined || figure.max !== undefined, {
    message: "a figure has a value, a min or a max",
  })
  .refine((figure) => figure.min === undefined || figure.max === undefined || figure.min <= figure.max, {
    message: "min is not above max",
    path: ["min"],
  });
export type Figure = z.infer<typeof Figure>;
