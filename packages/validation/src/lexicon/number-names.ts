/** Cardinals that add up: "twenty-one" is 20 + 1. Kept apart from the parser's tables, which this package checks. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): [string, number] => [word, value])
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, index) => [word, 10 * (index + 2)]),
    ),
);

/** Words and abbreviations that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["billion", 1e9],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trln", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
]);

/** Parts of one, singular and plural. */
export const fractions: ReadonlyMap<string, number> = new Map(
  (
    [
      ["half", 2],
      ["third", 3],
      ["quarter", 4],
      ["fourth", 4],
      ["fifth", 5],
      ["sixth", 6],
      ["seventh", 7],
      ["eighth", 8],
      ["ninth", 9],
      ["tenth", 10],
    ] as const
  ).flatMap(([word, parts]): [string, number][] => [
    [word, 1 / parts],
    [word === "half" ? "halves" : `${word}s`, 1 / parts],
  ]),
);

/** Single characters that are parts of one. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅛", 1 / 8],
]);

/** Words for a number that is left open; a figure may put any bounds on it. */
export const vagueNumbers: ReadonlySet<string> = new Set(
  "tens dozens scores hundreds thousands millions billions trillions several few couple many some pair both a an once twice thrice double triple single lone no none doubled tripled teens twenties thirties forties fifties sixties seventies eighties nineties mid early late".split(
    " ",
  ),
);
