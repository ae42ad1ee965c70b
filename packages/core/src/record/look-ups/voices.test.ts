import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import type { ArticleRecord } from "../article-record.js";
import { itemsById } from "./items-by-id.js";
import { voices } from "./voices.js";

const voicesIn = (record: ArticleRecord) => voices(record, itemsById(record));
const { voicesOf, voicesAround } = voicesIn(anyFerryRecord);
const [board, brink, olin, crews] = ferryRecord.attributions;

describe("the voices of a claim", () => {
  it("are the whole chain it came by, outermost first", () => {
    expect(idsOf(voicesOf("c:wish"))).toEqual(["a:board", "a:brink"]);
    expect(voicesOf(ferryRecord.claims[0])).toEqual(voicesOf("c:wish"));
  });

  it("are one where nobody stands between the source and the article", () => {
    expect(idsOf(voicesOf("c:need"))).toEqual(["a:olin"]);
  });

  it("are none where the article says it itself, or refers to what is not there", () => {
    expect(voicesOf("c:rain")).toEqual([]);
    expect(voicesOf({ ...ferryRecord.claims[1], attribution: "a:none" })).toEqual([]);
  });

  it("are read from the record where it says what stands within what", () => {
    const said = voicesIn({
      ...ferryRecord,
      attributions: [board, { ...brink, within: "a:olin" }, { ...olin, within: "a:crews" }, crews],
    });
    expect(idsOf(said.voicesOf("c:wish"))).toEqual(["a:crews", "a:olin", "a:brink"]);
  });

  it("are each told once, though a bad record lets them stand within each other", () => {
    const circular = voicesIn({
      ...ferryRecord,
      attributions: [{ ...board, within: "a:brink" }, { ...brink, within: "a:board" }, olin, crews],
    });
    expect(idsOf(circular.voicesOf("c:wish"))).toEqual(["a:board", "a:brink"]);
  });

  it("end where one stands within what the record does not hold", () => {
    const dangling = voicesIn({
      ...ferryRecord,
      attributions: [board, { ...brink, within: "a:none" }, olin, crews],
    });
    expect(idsOf(dangling.voicesOf("c:wish"))).toEqual(["a:brink"]);
  });
});

describe("the voices around an attribution", () => {
  it("end with the attribution itself", () => {
    expect(idsOf(voicesAround("a:brink"))).toEqual(["a:board", "a:brink"]);
    expect(idsOf(voicesAround(board))).toEqual(["a:board"]);
  });
});
