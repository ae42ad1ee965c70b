import { describe, expect, it } from "vitest";
import { smallRecord } from "../../test/support/small-record.js";
import { parseRecord, RecordError, safeParseRecord } from "./parse-record.js";

function faultsOf(value: unknown) {
  const result = safeParseRecord(value);
  return result.ok ? [] : result.error.faults.map((fault) => fault.path);
}

describe("parseRecord", () => {
  it("gives a record back as it was", () => {
    expect(parseRecord(JSON.parse(JSON.stringify(smallRecord)))).toEqual(smallRecord);
  });

  it("throws one error that lists every fault with its path", () => {
    const wrong = {
      ...smallRecord,
      format: 7,
      claims: [{ ...smallRecord.claims[0], act: "mutter", certainty: "sure" }, smallRecord.claims[1]],
      times: [{ ...smallRecord.times[0], type: "HOUR" }],
    };
    expect(() => parseRecord(wrong)).toThrow(RecordError);
    expect(faultsOf(wrong)).toEqual(["format", "claims[0].act", "claims[0].certainty", "times[0].type"]);
    expect(() => parseRecord(wrong)).toThrow(/claims\[0\]\.act: /);
  });

  it.each([
    [
      "an empty span",
      { ...smallRecord, events: [{ ...smallRecord.events[0], trigger: { start: 4, end: 4 } }] },
      "events[0].trigger.end",
    ],
    [
      "a length that is not the text's",
      { ...smallRecord, article: { ...smallRecord.article, length: 3 } },
      "article.length",
    ],
    [
      "a figure without a number",
      { ...smallRecord, figures: [{ id: "f:1", span: { start: 0, end: 1 }, approximate: false }] },
      "figures[0]",
    ],
    [
      "a figure whose min is above its max",
      { ...smallRecord, figures: [{ ...smallRecord.figures[0], min: 3, max: 2 }] },
      "figures[0].min",
    ],
    [
      "a relation of a claim to itself",
      { ...smallRecord, relations: [{ ...smallRecord.relations[0], to: "c:2" }] },
      "relations[0].to",
    ],
    [
      "a date that is none",
      { ...smallRecord, article: { ...smallRecord.article, publishedAt: "19 August" } },
      "article.publishedAt",
    ],
    [
      "an extra field whose name has no namespace",
      { ...smallRecord, extensions: { desk: "harbour" } },
      "extensions.desk",
    ],
    [
      "an extra field that is no JSON",
      { ...smallRecord, extensions: { "newsroom.example/desk": { since: new Date(0) } } },
      "extensions.newsroom.example/desk",
    ],
    ["no record at all", null, "(record)"],
  ])("refuses %s", (_, wrong, path) => {
    expect(faultsOf(wrong)).toEqual([path]);
  });
});
