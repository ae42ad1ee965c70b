/** Words that stand before a name or a description and say nothing of whom it names. */
export const determiners: ReadonlySet<string> = new Set(
  "a an the his her its their our my your this that these those".split(" "),
);
