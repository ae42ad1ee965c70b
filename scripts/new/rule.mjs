import { withBefore, withSortedLine } from "./edits.mjs";
import { namesOf } from "./names.mjs";

const FOLDER = "packages/validation/src/rules";

/** A rule that checks records. It begins as one that finds claims without words. */
export function newRule(name, read) {
  const { kebab, camel } = namesOf(name);
  const list = read(`${FOLDER}/rules.ts`);
  const listed = withBefore(list, `  ${camel},\n`, "] as const;", "export const recordRules = [");
  return {
    files: {
      [`${FOLDER}/${kebab}.ts`]: `import type { Finding, Rule } from "./rule.js";

/** Every claim has words: say here what the rule is about, and why it matters. */
export const ${camel} = {
  name: "${kebab}",
  summary: "Every claim has words.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record }) =>
    record.claims.flatMap(({ content }, index): readonly Finding[] =>
      content.length > 0
        ? []
        : [
            {
              path: \`claims[\${index}].content\`,
              message: "the claim has no words",
              remedy: "Give it the words it stands on.",
            },
          ],
    ),
} as const satisfies Rule;
`,
      [`${FOLDER}/${kebab}.test.ts`]: `import { describe, expect, it } from "vitest";
import { changed, found } from "../../test/bridge-record.js";
import { ${camel} } from "./${kebab}.js";

describe("${kebab}", () => {
  it("finds nothing in a good record", () => {
    expect(found(${camel})).toEqual([]);
  });

  it("finds a claim without words", () => {
    expect(found(${camel}, changed("claims", 0, { content: [] }))).toEqual([
      "claims[0].content: the claim has no words",
    ]);
  });
});
`,
      [`${FOLDER}/rules.ts`]: withSortedLine(
        listed,
        `import { ${camel} } from "./${kebab}.js";`,
        /^import \{ \w+ \} from "\.\//,
      ),
    },
    test: { package: "packages/validation", file: `src/rules/${kebab}.test.ts` },
    next: "npx vitest run test/readme.test.ts -u in packages/validation puts the rule into the README.",
  };
}
