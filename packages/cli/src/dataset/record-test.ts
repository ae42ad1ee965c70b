import type { SourceFile } from "@onrecord/dataset-writer";

/** The test that stands beside an article's modules. */
export const recordTest = (slug: string, includeText: boolean): SourceFile => ({
  path: `src/articles/${slug}/record.test.ts`,
  text: `${includeText ? IMPORTS : textImports(slug)}
const errors = (result: ValidationResult) => prettyDiagnostics([{ file: record.article.id, result }]);

describe("the record of ${slug}", () => {
  it("is a record of format 1, in JSON as in code", () => {
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it("lists each entity and each claim that is exported", () => {
    expect(new Set(Object.values<unknown>(entities))).toEqual(new Set(record.entities));
    expect(new Set(Object.values<unknown>(claims))).toEqual(new Set(record.claims));
  });

  // By the rules of \`onrecord validate\`: the parsed ones until its provenance says that it is curated, then the strict.
  it("has no error", () => {
    const result = validate(record, { ${includeText ? "quotes" : "quotes, ...(text !== undefined && { text })"} });
    expect(result.ok, errors(result)).toBe(true);
  });
${includeText ? OWN_TEXT : OTHER_TEXT}});
`,
});

const IMPORTS = `import { attachText, detachText, parseRecord } from "@onrecord/core/record";
import { prettyDiagnostics, type ValidationResult, validate } from "@onrecord/validation";
import { describe, expect, it } from "vitest";
import { claims, entities, quotes, record } from "./index.js";
`;

const textImports = (slug: string): string => `import { existsSync, readFileSync } from "node:fs";
import { attachText, parseRecord } from "@onrecord/core/record";
import { prettyDiagnostics, type ValidationResult, validate } from "@onrecord/validation";
import { describe, expect, it } from "vitest";
import { claims, entities, quotes, record } from "./index.js";

/** The article's text, for those who have it; it is not published. */
const name = "texts/${slug}.txt";
const file = new URL(\`../../../\${name}\`, import.meta.url);
const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
if (text === undefined) console.info(\`\${name} is not there: the record was checked without its words.\`);
`;

const OWN_TEXT = `
  it("belongs to its text", () => {
    expect(attachText(detachText(record), record.article.text)).toEqual(record);
  });
`;

const OTHER_TEXT = `
  it("holds no text", () => {
    expect(record.article).not.toHaveProperty("text");
  });

  it.runIf(text !== undefined)("belongs to the text", () => {
    expect(attachText(record, text ?? "", quotes).article.text).toBe(text);
  });
`;
