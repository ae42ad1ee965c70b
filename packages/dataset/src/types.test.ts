import {
  type AttributedClaim,
  type Claim,
  indexRecord,
  type OwnClaim,
  type Person,
  type Place,
  type RecordIndex,
  type Work,
} from "@onrecord/core/record";
import { describe, expectTypeOf, it } from "vitest";
import { claims, entities, record, report } from "./index.js";

describe("the types", () => {
  it("say of each entity what it is", () => {
    expectTypeOf(entities.blinken).toExtend<Person>();
    expectTypeOf(entities.gazaStrip).toExtend<Place>();
    expectTypeOf(entities.bridgingProposal).toExtend<Work>();
    expectTypeOf(entities.blinken.id).toEqualTypeOf<"e:blinken">();
  });

  it("tell a claim on somebody's word from one in the article's own voice", () => {
    expectTypeOf(claims.lastOpportunity).toExtend<AttributedClaim>();
    expectTypeOf(claims.lastOpportunity.certainty).toEqualTypeOf<"possible">();
    expectTypeOf(claims.negotiationsStalled).toExtend<OwnClaim>();
  });

  it("know their keys", () => {
    // @ts-expect-error there is no such entity
    entities.nobody;
    // @ts-expect-error there is no such claim
    claims.nothing;
  });

  it("know that the report has its text, and that the article's record may have none", () => {
    expectTypeOf(report.article.text).toEqualTypeOf<string>();
    expectTypeOf(record.article.text).toEqualTypeOf<string | undefined>();
  });

  it("know which entities and claims an index can be asked for", () => {
    const index = indexRecord(record);
    expectTypeOf(index.claimsBy("e:hamas")).toExtend<readonly Claim[]>();
    index.claimsAbout(entities.hamas);
    index.voicesOf(claims.lastOpportunity);
    // @ts-expect-error there is no such entity
    index.claimsBy("e:nobody");
    // @ts-expect-error there is no such claim
    index.voicesOf("c:nothing");
    expectTypeOf(index).toExtend<RecordIndex>();
  });

  it("let a claim be asked whether it is about one of them", () => {
    const aboutHamas = record.claims.filter(({ about }) => about.includes("e:hamas"));
    expectTypeOf(aboutHamas).toExtend<readonly Claim[]>();
    // @ts-expect-error there is no such entity
    record.claims.filter(({ about }) => about.includes("e:nobody"));
  });

  it("offer words of the report, which has its text, and none of the article", () => {
    indexRecord(report).wordsOf("c:bridging-proposal");
    // @ts-expect-error the article's record stands off from its text
    indexRecord(record).wordsOf;
  });
});
