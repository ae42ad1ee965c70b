import { describe, expect, expectTypeOf, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import { type ArticleRecord, type Claim, detachText, type EntityId, type RecordWithIds } from "../index.js";
import { indexRecord, type RecordIndex, type TextIndex } from "./index-record.js";

describe("indexRecord", () => {
  it("answers from every family of look-ups", () => {
    const index = indexRecord(ferryRecord);
    expect(index.record).toBe(ferryRecord);
    expect(index.entity("e:brink")?.name).toBe("Ada Brink");
    expect(index.namesOf(["e:brink"])).toEqual(["Ada Brink"]);
    expect(idsOf(index.mentionsOf("e:brink"))).toEqual(["m:3", "m:4"]);
    expect(idsOf(index.claimsBy("e:brink"))).toEqual(["c:wish"]);
    expect(idsOf(index.attributionsBy("e:brink"))).toEqual(["a:brink"]);
    expect(idsOf(index.voicesOf("c:wish"))).toEqual(["a:board", "a:brink"]);
    expect(idsOf(index.timesOf("c:wish"))).toEqual(["t:monday"]);
    expect(index.reportsOf("f:nine").map(({ claim }) => claim.id)).toEqual(["c:need"]);
    expect(index.relationsTo("c:wish")).toEqual([ferryRecord.relations[1]]);
    expect(index.wordsOf("t:monday")).toBe("Monday");
    expect(index.speakerOf("c:rain")).toEqual({ kind: "article" });
    expect(index.spansOfVoice("e:crews")).toEqual(ferryRecord.attributions[3].content);
    expect(index.wordsOfVoice("e:crews")).toEqual(["that"]);
  });

  it("leaves out what needs words where no text is at hand", () => {
    expect(indexRecord(detachText(anyFerryRecord))).not.toHaveProperty("wordsOf");
  });

  it("takes the text of a record that stands off from it", () => {
    expect(indexRecord(detachText(anyFerryRecord), ferryRecord.article.text).wordsOf("m:6")).toBe(
      "Marek Olin",
    );
  });

  it("does not change the record", () => {
    const before = JSON.stringify(ferryRecord);
    indexRecord(ferryRecord).wordsOfVoice("article");
    expect(JSON.stringify(ferryRecord)).toBe(before);
  });

  it("finds its way where contents overlap by the thousand", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      ...ferryRecord.attributions[0],
      id: `a:${i}` as const,
      cue: [{ start: i, end: i + 1 }],
      content: [{ start: i, end: 40_000 }],
    }));
    const deep: ArticleRecord = {
      ...detachText(anyFerryRecord),
      article: { ...detachText(anyFerryRecord).article, length: 40_000 },
      attributions: many,
    };
    const index = indexRecord(deep);
    expect(index.spansOfVoice("e:board")).toEqual([{ start: 0, end: 40_000 }]);
    expect(index.voicesAround("a:19999")).toHaveLength(20_000);
  });
});

describe("the types of an index", () => {
  type Ferries = RecordWithIds<{ entity: "e:board" | "e:brink"; claim: "c:wish" | "c:need" }>;

  it("take any id where the record may hold any", () => {
    const index: RecordIndex = indexRecord(anyFerryRecord);
    expectTypeOf(index.claimsBy).parameter(0).extract<string>().toEqualTypeOf<EntityId>();
    expectTypeOf(index.claimsBy("e:anybody")).toEqualTypeOf<readonly Claim[]>();
  });

  it("take only ids that the record is known to hold", () => {
    const index = indexRecord(ferryRecord);
    index.claimsBy("e:brink");
    // @ts-expect-error there is no such entity
    index.claimsBy("e:nobody");
    // @ts-expect-error a claim is no entity
    index.claimsBy("c:wish");
    // @ts-expect-error there is no such claim
    index.voicesOf("c:nothing");
  });

  it("know of the items they give which ids they can hold", () => {
    expectTypeOf<ReturnType<RecordIndex<Ferries>["claimsBy"]>[number]["id"]>().toEqualTypeOf<
      "c:wish" | "c:need"
    >();
    expectTypeOf<Ferries["claims"][number]["about"]>().toEqualTypeOf<readonly ("e:board" | "e:brink")[]>();
    expectTypeOf<Ferries["claims"][number]["times"]>().toEqualTypeOf<readonly `t:${string}`[]>();
    expectTypeOf<Ferries>().toExtend<ArticleRecord>();
  });

  it("let an index of known ids stand where any will do", () => {
    expectTypeOf<RecordIndex<Ferries>>().toExtend<RecordIndex>();
    expectTypeOf<TextIndex<Ferries>>().toExtend<RecordIndex<Ferries>>();
  });

  it("offer words only where the text is at hand", () => {
    const index = indexRecord(anyFerryRecord);
    // @ts-expect-error the record may stand off from its text
    index.wordsOf;
    expectTypeOf(indexRecord(anyFerryRecord, "")).toEqualTypeOf<TextIndex<ArticleRecord>>();
    expectTypeOf(indexRecord(ferryRecord)).toEqualTypeOf<TextIndex<typeof ferryRecord>>();
  });
});
