import { readFileSync } from "node:fs";
import { detachText, parseRecord } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { record, text } from "../../test/spades.js";
import { articleModules } from "./article-modules.js";
import { packageModules } from "./package-modules.js";
import { quotesOf } from "./quotes-of.js";

const textOf = (files: ReturnType<typeof articleModules>, name: string) =>
  files.find(({ path }) => path.endsWith(`/${name}`))?.text ?? "";

const source = { slug: "spades", record, quotes: quotesOf(record.attributions, text) };

describe("the modules of an article", () => {
  const files = articleModules(source);

  it("are one a list of the record, and those that join them", () => {
    expect(files.map(({ path }) => path)).toEqual(
      [
        ...["article", "entities", "mentions", "attributions", "claims", "quotes", "figures", "times"],
        ...["events", "relations", "known-record", "record", "index"],
      ].map((name) => `src/articles/spades/${name}.ts`),
    );
  });

  it("hold each entity and claim under its key", () => {
    expect(textOf(files, "entities.ts")).toContain("export const brink = {");
    expect(textOf(files, "claims.ts")).toContain(
      "/** Ada Brink has seven spades. */\nexport const sevenSpades = {",
    );
  });

  it("are the same for a record that comes from JSON, whatever the order of fields there", () => {
    const backwards: unknown = JSON.parse(JSON.stringify(record), (_, value) =>
      typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(JSON.stringify(backwards)).toMatch(/^{"provenance":/);
    expect(articleModules({ ...source, record: parseRecord(backwards) })).toEqual(files);
  });
});

describe("the modules of a record without entities and claims", () => {
  const bare = { ...record, entities: [], claims: [], mentions: [], relations: [] };
  const files = articleModules({ slug: "bare", record: bare, quotes: [] });

  it("are modules all the same", () => {
    expect(textOf(files, "entities.ts")).toBe("export {};\n");
    expect(textOf(files, "mentions.ts")).toContain('export const mentions: KnownRecord["mentions"] = [];');
  });

  it("know no ids", () => {
    expect(textOf(files, "known-record.ts")).toContain("export type KnownRecord = ArticleRecord;\n");
  });

  it("import nothing that is not used", () => {
    expect(textOf(files, "record.ts")).not.toContain("* as");
    expect(textOf(files, "record.ts")).toContain("\n  claims: [],\n");
  });
});

describe("the modules of a long record", () => {
  const many = Array.from({ length: 1001 }, (_, index) => index + 1);
  const long = {
    ...record,
    mentions: many.map((number) => ({ ...record.mentions[0], id: `m:${number}` })),
    entities: many.map((number) => ({ ...record.entities[0], id: `e:place-${number}` })),
  };
  const files = articleModules({ slug: "long", record: parseRecord(long), quotes: [] });

  it("hold lists in parts, which the compiler can compare", () => {
    expect(textOf(files, "mentions.ts")).toMatch(
      /\nconst mentions6: KnownRecord\["mentions"\] = \[.*"m:1001".*export const mentions: KnownRecord\["mentions"\] = \[\n {2}\.\.\.mentions1,.*\n {2}\.\.\.mentions6,\n\];\n$/s,
    );
    expect(textOf(files, "record.ts")).toMatch(
      /\nconst entities6: KnownRecord\["entities"\] = \[entities\.place1001\];\n/,
    );
    expect(textOf(files, "record.ts")).toContain(
      "  entities: [...entities1, ...entities2, ...entities3, ...entities4, ...entities5, ...entities6],\n",
    );
  });
});

describe("the modules of a parser's record", () => {
  const parsed = { ...record, claims: record.claims.map(({ statement: _, ...claim }) => claim) };
  const claimsOf = (from: typeof parsed) =>
    textOf(articleModules({ slug: "parsed", record: from, quotes: [] }), "claims.ts");

  it("show a claim's words where the text is published with them", () => {
    expect(claimsOf(parsed)).toContain("/** it had asked Brink for spades */");
  });

  it("show none of them where it is not", () => {
    expect(claimsOf(detachText(parsed))).not.toContain("/**");
  });
});

describe("the modules of a record with extra fields", () => {
  const extended = {
    ...record,
    mentions: record.mentions.map((mention) => ({ ...mention, extensions: { "desk.example/seen": true } })),
    extensions: { "desk.example/page": 7 },
  };
  const files = articleModules({ slug: "extended", record: extended, quotes: [] });

  it("keep them", () => {
    expect(textOf(files, "mentions.ts")).toContain('    extensions: { "desk.example/seen": true },\n');
    expect(textOf(files, "record.ts")).toContain('\n  extensions: { "desk.example/page": 7 },\n};\n');
  });
});

describe("a statement", () => {
  it("stands in a comment that nothing in it ends", () => {
    const [claim] = record.claims;
    const claims = claim === undefined ? [] : [{ ...claim, statement: "@x */ throw 1\n\u202ey" }];
    const files = articleModules({ slug: "odd", record: { ...record, claims }, quotes: [] });
    expect(textOf(files, "claims.ts")).toContain("\n/** \\@x *\\/ throw 1 \ufffdy */\nexport const");
  });
});

describe("the modules of a package", () => {
  it("lead to its article", () => {
    const files = packageModules("spades");
    expect(files.map(({ path }) => path)).toEqual([
      "src/index.ts",
      "src/entities.ts",
      "src/claims.ts",
      "src/quote.ts",
    ]);
    expect(files[0]?.text).toContain('from "./articles/spades/index.js";\n');
    expect(files[3]?.text).toBe(readFileSync(new URL("quote.ts", import.meta.url), "utf8"));
    expect(files[1]?.text).toBe('export * from "./articles/spades/entities.js";\n');
  });
});
