import * as z from "zod";
import { extensible } from "./extensions.js";
import { TimeId } from "./ids.js";
import { Span } from "./span.js";

/** TIMEX3 types. */
export const TimeType = z.enum(["DATE", "TIME", "DURATION", "SET"]);
export type TimeType = z.infer<typeof TimeType>;

/** TIMEX3 modifiers: "late July" is 2024-07 with END. */
export const TimeMod = z.enum([
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "ON_OR_AFTER",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
  "START",
  "MID",
  "END",
  "APPROX",
]);
export type TimeMod = z.infer<typeof TimeMod>;

/** A time expression with its TIMEX3 value (ISO-TimeML, ISO 24617-1): "2024-07", "P2Y", "PRESENT_REF". */
export const Time = z
  .strictObject({
    id: TimeId,
    span: Span,
    type: TimeType,
    value: z.string().min(1),
    mod: TimeMod.exactOptional(),
    ...extensible,
  })
  .readonly();
export type Time = z.infer<typeof Time>;
