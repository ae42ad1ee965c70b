import * as z from "zod";
import { ABSOLUTE_URL, isRealDay, PUBLICATION_DATE } from "./article-facts.js";

/** A calendar date, or a date and time with its offset from UTC, after ISO 8601: "2024-08-19". */
export const PublicationDate = z
  .string()
  .regex(PUBLICATION_DATE, { error: "is no ISO 8601 date, or date and time with offset", abort: true })
  .refine(isRealDay, "is no day of the calendar");
export type PublicationDate = z.infer<typeof PublicationDate>;

/**
 * The article a record speaks of.
 *
 * `text` may be left out (a *standoff* record): `sha256` and `length` then say which text the spans belong to,
 * and `attachText` puts it back.
 */
export const Article = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().exactOptional(),
    /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Length of the text in UTF-16 code units. */
    length: z.int().nonnegative(),
    /** BCP 47 language tag: "en". */
    language: z.string().min(2),
    title: z.string().exactOptional(),
    /** Where and, if given, when the report was filed, as printed: "NAIROBI, Kenya". */
    dateline: z.string().exactOptional(),
    byline: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    url: z.string().regex(ABSOLUTE_URL, "is no absolute URL").exactOptional(),
    publishedAt: PublicationDate.exactOptional(),
  })
  .readonly()
  .refine((article) => article.text === undefined || article.text.length === article.length, {
    message: "length is not that of the text (UTF-16 code units)",
    path: ["length"],
  });
export type Article = z.infer<typeof Article>;
