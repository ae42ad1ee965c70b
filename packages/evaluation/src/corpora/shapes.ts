import { z } from "zod";

/** Shapes that the lines of several corpora share. Offsets in them count code points. */

/** A span as its two ends. */
export const ends = z.tuple([z.number(), z.number()]);

/** A token: its word, its two ends and its Penn tag, which Worldwide has not. */
export const taggedToken = z.tuple([z.string(), z.number(), z.number(), z.string().nullable()], z.unknown());

/** A span as an object. */
export const place = z.object({ start: z.number(), end: z.number() });
