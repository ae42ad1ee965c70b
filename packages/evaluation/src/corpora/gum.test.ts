import { describe, expect, it } from "vitest";
import { readConllu } from "./conllu.js";
import { headOf, newsAndInterviews, withHyphensWhole } from "./gum.js";

const row = (number: number, form: string, pos: string, head: number, glued = false) =>
  [number, form, form, "X", pos, "_", head, "dep", "_", glued ? "SpaceAfter=No" : "_"].join("\t");

const documents = readConllu(
  [
    "# newdoc id = GUM_news_ferry",
    row(1, "A", "DT", 5),
    row(2, "twenty", "CD", 4, true),
    row(3, "-", "HYPH", 4, true),
    row(4, "year", "NN", 5),
    row(5, "wait", "NN", 6),
    row(6, "ended", "VBD", 0),
    row(7, "-", "HYPH", 6),
    "",
    ...["court_b", "news_a", "interview_c", "interview_d"].flatMap((id) => [
      `# newdoc id = GUM_${id}`,
      row(1, "Yes", "UH", 0),
      "",
    ]),
  ].join("\n"),
);

describe("withHyphensWhole", () => {
  it("joins what a hyphen joins, and leaves a dash alone", () => {
    const [document] = documents;
    if (document === undefined) throw new Error("no document");
    expect(withHyphensWhole(document).map(({ start, end }) => document.text.slice(start, end))).toEqual([
      "A",
      "twenty-year",
      "wait",
      "ended",
      "-",
    ]);
  });
});

describe("headOf", () => {
  it("is the first token whose own head lies outside", () => {
    const rows = documents[0]?.rows ?? [];
    expect(headOf(rows, { from: 0, to: 5 })).toBe(4);
    expect(headOf(rows, { from: 1, to: 4 })).toBe(3);
  });
});

describe("newsAndInterviews", () => {
  it("holds out every second by name", () => {
    const ids = (share: "held out" | "tuning") => newsAndInterviews(documents, share).map(({ id }) => id);
    expect(ids("held out")).toEqual(["GUM_interview_d", "GUM_news_ferry"]);
    expect(ids("tuning")).toEqual(["GUM_interview_c", "GUM_news_a"]);
  });
});
