import { readdirSync, readFileSync } from "node:fs";
import { articleModules, packageModules, readableIds } from "@onrecord/dataset-writer";
import { describe, expect, it } from "vitest";
import { quotes, record, report } from "../src/index.js";
import { quotes as reportQuotes } from "../src/report.js";

const root = new URL("../", import.meta.url);
const committed = (path: string) => readFileSync(new URL(path, root), "utf8");

describe.each([
  { slug: "truce-talks", record, quotes },
  { slug: "truce-talks-report", record: report, quotes: reportQuotes },
])("the modules of $slug", (source) => {
  const files = articleModules(source);

  it("are all that its folder holds, tests aside", () => {
    const held = readdirSync(new URL(`src/articles/${source.slug}/`, root)).filter(
      (name) => !name.endsWith(".test.ts"),
    );
    expect(files.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).sort()).toEqual(held.sort());
  });

  it.each(files)("written again are the same, byte for byte: $path", ({ path, text }) => {
    expect(text).toBe(committed(path));
  });

  it("are of a record whose items are named by words", () => {
    expect(readableIds(source.record)).toEqual(source.record);
  });
});

describe("the modules that lead to the article", () => {
  // The root has the report, too.
  it.each(packageModules("truce-talks").slice(1))("are what is written for any: $path", ({ path, text }) => {
    expect(text).toBe(committed(path));
  });
});
