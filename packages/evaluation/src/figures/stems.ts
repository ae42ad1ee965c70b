const functionWords: ReadonlySet<string> = new Set(
  "the a an of in on at to for and or by with from per its his her their as is was than that".split(" "),
);

/** The words of a phrase that mean something, in lower case and without plural endings. */
export function stems(phrase: string): ReadonlySet<string> {
  return new Set(
    phrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !functionWords.has(word))
      .map(stem),
  );
}

function stem(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|ch|sh)es$/, "")
    .replace(/(?<!s)s$/, "");
}

/** Whether two phrases have a word in common. */
export function shareStem(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}
