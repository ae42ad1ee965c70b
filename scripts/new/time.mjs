import { withBefore, withSortedLine } from "./edits.mjs";
import { namesOf } from "./names.mjs";

const FOLDER = "packages/core/src/parse/times/rules";

/** A rule that reads a kind of time expression. It begins as one that takes the words of its name for a day's length. */
export function newTime(name, read) {
  const { kebab, camel, words } = namesOf(name);
  const index = read(`${FOLDER}/index.ts`);
  const listed = withBefore(index, `    ...${camel}Rules(language),\n`, "  ],\n", "export const timeRules");
  return {
    files: {
      [`${FOLDER}/${kebab}.ts`]: `import type { Language } from "../../../language/index.js";
import { optional, sequence } from "../../../match/index.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** Rules that read a ${words}. */
export function ${camel}Rules(_language: Language): readonly TimeRule[] {
  return [
    timeRule({
      name: "${kebab}",
      why: "A ${words} is as long as a day: say here what the value is, and on whose word.",
      pattern: sequence(optional("a"), "${words}"),
      make: () => ({ type: "DURATION", value: "P1D" }),
      examples: [["They met for a ${words}.", "a ${words} | DURATION P1D"]],
      counterexamples: ["They met there."],
    }),
  ];
}
`,
      [`${FOLDER}/${kebab}.test.ts`]: `import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { ${camel}Rules } from "./${kebab}.js";

testRules(${camel}Rules(english), (text) => timesIn(text));
`,
      [`${FOLDER}/index.ts`]: withSortedLine(
        listed,
        `import { ${camel}Rules } from "./${kebab}.js";`,
        /^import \{ \w+Rules \} from "\.\//,
      ),
    },
    test: { package: "packages/core", file: `src/parse/times/rules/${kebab}.test.ts` },
    next: "Words of the language belong into packages/core/src/language/en, and come in by `language`.",
  };
}
