import type { ArticleInput } from "@onrecord/core";
import type { Article } from "@onrecord/core/record";

/** What the parser is to be given to read an open article anew, as published that day or on a day not known. */
export const inputOf = (article: Article, text: string, publishedAt: string | undefined): ArticleInput => ({
  text,
  id: article.id,
  ...(article.title === undefined ? {} : { title: article.title }),
  ...(article.byline === undefined ? {} : { byline: article.byline }),
  ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
  ...(article.url === undefined ? {} : { url: article.url }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
});
