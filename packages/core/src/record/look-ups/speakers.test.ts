import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord } from "../../../test/support/ferry-record.js";
import type { ArticleRecord } from "../article-record.js";
import { attributions } from "./attributions.js";
import { itemsById } from "./items-by-id.js";
import { names } from "./names.js";
import { speakers } from "./speakers.js";

function speakersIn(record: ArticleRecord) {
  const items = itemsById(record);
  return speakers(ferryRecord.article.text, items, names(items), attributions(record, items));
}
const { speakerOf, speakerBy } = speakersIn(anyFerryRecord);
const { sources: _, ...olin } = ferryRecord.attributions[2];

describe("the speaker of a claim", () => {
  it("is the article where the claim stands on no attribution", () => {
    expect(speakerOf("c:rain")).toEqual({ kind: "article" });
  });

  it("is named where the sources are known", () => {
    expect(speakerOf("c:need")).toEqual({ kind: "named", names: ["Marek Olin"] });
  });

  it("is described in the article's words where no entity is known", () => {
    const { speakerOf, speakerBy } = speakersIn({
      ...ferryRecord,
      attributions: [{ ...olin, sources: [] }],
    });
    const described = { kind: "described", words: "Marek Olin" };
    expect(speakerOf({ ...ferryRecord.claims[1], sources: [] })).toEqual(described);
    expect(speakerBy("a:olin")).toEqual(described);
  });

  it("is unknown where the record tells nothing of it", () => {
    const { speakerBy } = speakersIn({
      ...ferryRecord,
      attributions: [
        { ...olin, sources: [], source: [] },
        { ...olin, id: "a:blank", sources: [], source: [{ start: 3, end: 4 }] },
      ],
    });
    expect(speakerBy("a:blank")).toEqual({ kind: "unknown" });
    expect(speakerBy("a:olin")).toEqual({ kind: "unknown" });
    expect(speakerBy("a:none")).toEqual({ kind: "unknown" });
    expect(speakerOf("c:nothing")).toEqual({ kind: "unknown" });
  });
});

describe("the speaker by an attribution", () => {
  it("is its source", () => {
    expect(speakerBy("a:board")).toEqual({ kind: "named", names: ["harbour board"] });
  });
});
