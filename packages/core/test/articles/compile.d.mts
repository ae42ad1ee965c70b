/** The articles' folder names, sorted. */
export function slugs(): readonly string[];

/** Makes the record of one article from its text and its annotation. */
export function compileArticle(slug: string): Promise<unknown>;
