import { basename, extname } from "node:path";
import type { ArticleInput } from "@onrecord/core";
import { STANDARD_INPUT } from "./standard-input.js";

/** What options say of an article. */
export interface GivenFacts {
  readonly published?: string;
  readonly title?: string;
  readonly id?: string;
}

/** What the command line says of the article, which outweighs what a page says of itself. */
export function givenArticle(file: string, { published, title, id }: GivenFacts): Partial<ArticleInput> {
  const identifier = id ?? (file === STANDARD_INPUT ? undefined : basename(file, extname(file)));
  return {
    ...(identifier === undefined ? {} : { id: identifier }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}
