import { report } from "@onrecord/dataset/report";
import { describe, expect, it } from "vitest";
import { firstLook, firstState, type ReaderAction, type ReaderState, reduce } from "./reader-state.js";

const first = firstState({ text: report.article.text, records: { curated: report } }, firstLook);
const after = (...actions: readonly ReaderAction[]): ReaderState => actions.reduce(reduce, first);

describe("reduce", () => {
  it("shows a name picked in the article among the entities, a claim in the ledger", () => {
    expect(after({ type: "selected", selection: { item: "e:hamas", from: "article" } }).view).toBe(
      "entities",
    );
    expect(
      after(
        { type: "view chosen", view: "voices" },
        { type: "selected", selection: { item: "a:1", from: "article" } },
      ).view,
    ).toBe("ledger");
  });

  it("stays in the view in which something was picked", () => {
    expect(
      after(
        { type: "view chosen", view: "voices" },
        { type: "selected", selection: { item: "c:1", from: "view" } },
      ).view,
    ).toBe("voices");
  });

  it("forgets filters and selection with the article or record they were of", () => {
    const { filters, selection } = after(
      { type: "filtered", filters: { act: "accuse" } },
      { type: "selected", selection: { item: "c:1", from: "view" } },
      { type: "record chosen", method: "parsed" },
    );
    expect(filters.act).toBeUndefined();
    expect(selection).toBeUndefined();
  });

  it("takes a second record of the open article and none of another", () => {
    const parsed = {
      ...report,
      provenance: { method: "parsed", parser: { name: "p", version: "1" } },
    } as const;
    expect(after({ type: "record added", record: parsed }).article.records.parsed).toBe(parsed);
    const other = { ...parsed, article: { ...parsed.article, sha256: "0".repeat(64) } };
    expect(after({ type: "record added", record: other }).article.records.parsed).toBeUndefined();
  });
});
