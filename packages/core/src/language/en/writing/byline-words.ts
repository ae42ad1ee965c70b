/** Words that stand before an author's name under a title. */
export const bylineWords: ReadonlySet<string> = new Set(["by"]);
