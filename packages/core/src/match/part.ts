import { type CapturesOf, nothing, type Part, type Pattern, type ValueOf } from "./pattern.js";

/** The pattern of a part: words stand for themselves, one behind the other. */
export function patternOf<const P extends Part>(part: P): Pattern<ValueOf<P>, CapturesOf<P>> {
  // What a string stands for is told by `ValueOf` and `CapturesOf`, which the compiler leaves open here.
  return (typeof part === "string" ? theWords(part) : part) as Pattern<ValueOf<P>, CapturesOf<P>>;
}

function theWords(part: string): Pattern<string> {
  const words = part.split(" ");
  return {
    starts: words.slice(0, 1).map((key) => ({ kind: "word", key })),
    least: words.length,
    most: words.length,
    read: (items, at) =>
      words.every((word, offset) => items[at + offset]?.lower === word)
        ? { to: at + words.length, value: part, captures: nothing }
        : undefined,
  };
}
