import type { Article } from "@onrecord/core/record";

/** Longest file name made of an article's id, which a record may state as it likes. */
const LONGEST_NAME = 60;

/** A name for files about an article, without an extension, of letters that every system takes. */
export const fileName = ({ id }: Pick<Article, "id">): string =>
  id.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, LONGEST_NAME);
