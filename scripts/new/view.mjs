import { withBefore, withSortedLine } from "./edits.mjs";
import { namesOf } from "./names.mjs";

const SOURCE = "apps/example/src";

/** A view of the Reader, beside the article. It begins as a list of what is claimed. */
export function newView(name, read) {
  const { kebab, camel, pascal, words } = namesOf(name);
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const panel = `${SOURCE}/shell/view-panel.tsx`;
  const state = `${SOURCE}/state/reader-state.ts`;
  const views = withBefore(read(state), `, "${kebab}"`, "] as const;", "export const allViews = [");
  const named = withBefore(read(panel), `  ${keyOf(kebab)}: "${title}",\n`, "};", "const viewNames");
  const shown = withBefore(
    named,
    `    case "${kebab}":\n      return <${pascal}View index={index} />;\n`,
    "  }\n}",
    "function ViewOf(",
  );
  return {
    files: {
      [`${SOURCE}/${kebab}/index.ts`]: `export { ${pascal}View } from "./${kebab}-view.js";\n`,
      [`${SOURCE}/${kebab}/${kebab}-view.tsx`]: `import type { TextIndex } from "@onrecord/core/record";
import { ${camel}Lines } from "./${kebab}-lines.js";

/** Say here what the view shows, and what for. */
export function ${pascal}View({ index }: { readonly index: TextIndex }) {
  return (
    <ol className="claim-list">
      {${camel}Lines(index).map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ol>
  );
}
`,
      [`${SOURCE}/${kebab}/${kebab}-lines.ts`]: `import type { ClaimId, TextIndex } from "@onrecord/core/record";

/** A line of the view. */
export interface ${pascal}Line {
  readonly id: ClaimId;
  readonly words: string;
}

/** What the view shows, line by line. */
export const ${camel}Lines = (index: TextIndex): readonly ${pascal}Line[] =>
  index.record.claims.map(({ id, content }) => ({ id, words: index.textOf(content) }));
`,
      [`${SOURCE}/${kebab}/${kebab}-lines.test.ts`]: `import { indexRecord } from "@onrecord/core/standoff";
import { report } from "@onrecord/dataset/report";
import { describe, expect, it } from "vitest";
import { ${camel}Lines } from "./${kebab}-lines.js";

describe("${camel}Lines", () => {
  const lines = ${camel}Lines(indexRecord(report));

  it("has a line with the words of every claim", () => {
    expect(lines.map(({ id }) => id)).toEqual(report.claims.map(({ id }) => id));
    expect(lines.every(({ words }) => words !== "")).toBe(true);
  });
});
`,
      [state]: views,
      [panel]: withSortedLine(
        shown,
        `import { ${pascal}View } from "../${kebab}/index.js";`,
        /^import .* from "\.\.\//,
      ),
    },
    test: { package: "apps/example", file: `src/${kebab}/${kebab}-lines.test.ts` },
    next: "npm start shows it: the last tab beside the article.",
  };
}

const keyOf = (kebab) => (kebab.includes("-") ? `"${kebab}"` : kebab);
