import type { Language } from "../../language/index.js";
import {
  as,
  choice,
  followedBy,
  notFollowedBy,
  optional,
  sequence,
  word,
  wordIn,
} from "../../match/index.js";
import { exactNumber, hyphen } from "../numbers/index.js";
import { type Quantity, type QuantityRule, quantityRule } from "./quantity.js";

/** The unit of a share that is not in percent: "two-thirds" is 0.666667 of the whole. */
export const FRACTION = "fraction";

/** Rules that read a share of a whole. */
export function shareRules(language: Language): readonly QuantityRule[] {
  const { afterHalf, fractions } = language.numbers;
  const article = word(language.determiners.indefinite);
  const number = exactNumber(language);
  return [
    quantityRule({
      name: "half",
      why: "“Half” is a share where a whole follows; else it may be half of a match, or of an hour.",
      pattern: sequence("half", followedBy(word(afterHalf))),
      make: () => shareOf(1, 2),
      examples: [
        ["More than half of the budget went.", "More than half | >=0.5 fraction"],
        ["Half the farms closed.", "Half | 0.5 fraction"],
      ],
      counterexamples: ["The first half ended.", "It took half an hour."],
    }),
    quantityRule({
      name: "some-parts",
      why: "A number before the name of a part is a share; of one part alone only where “of” follows.",
      pattern: sequence(
        notFollowedBy(choice(article, "half")),
        as("top", number),
        optional(hyphen),
        as("below", wordIn(fractions)),
      ),
      make: ({ top, below }, { items, to }) => {
        const isPlural = items[to - 1]?.lower.endsWith("s") === true;
        if (top.value > 1 !== isPlural || (top.value === 1 && items[to]?.lower !== "of")) return undefined;
        return Number.isInteger(top.value) && top.value >= 1 && top.value < below
          ? shareOf(top.value, below)
          : undefined;
      },
      examples: [
        ["Two-thirds of the nurses agreed.", "Two-thirds | 0.666667 fraction"],
        ["One third of them left.", "One third | 0.333333 fraction"],
      ],
      counterexamples: ["Two third places were won.", "One third place was won.", "Six fifths are too many."],
    }),
    quantityRule({
      name: "a-part",
      why: "An article before the name of a part is a share where “of” follows.",
      pattern: sequence(article, optional(hyphen), as("below", wordIn(fractions)), followedBy("of")),
      make: ({ below }, { items, to }) =>
        items[to - 1]?.lower.endsWith("s") === true ? undefined : shareOf(1, below),
      examples: [["A quarter of all farms closed.", "A quarter | 0.25 fraction"]],
      counterexamples: ["A third man came.", "A quarter later it rose."],
    }),
    quantityRule({
      name: "one-in",
      why: "“Out of” makes a share of any two numbers; “in” only of one, or where the whole is round.",
      pattern: sequence(as("top", number), as("joint", choice("in", "out of")), as("whole", number)),
      make: ({ top, joint, whole }) => {
        if (top.value < 1 || top.value >= whole.value) return undefined;
        const isRound = whole.value === 10 || whole.value === 100;
        return joint === "out of" || top.value === 1 || isRound ? shareOf(top.value, whole.value) : undefined;
      },
      examples: [
        ["One in five pupils failed.", "One in five | 0.2 fraction"],
        ["Nine out of ten pupils passed.", "Nine out of ten | 0.9 fraction"],
        ["Some 7 in 10 voted.", "Some 7 in 10 | 0.7 ~ fraction"],
      ],
      counterexamples: ["It killed 3 in 7 attacks.", "They won 9 in 3 games."],
    }),
  ];
}

/** Six significant digits, the precision a fraction in words can claim. */
function shareOf(top: number, below: number): Quantity {
  return { value: Number((top / below).toPrecision(6)), approximate: false, unit: FRACTION };
}
