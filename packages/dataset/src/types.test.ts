import type { AttributedClaim, OwnClaim, Person, Place, Work } from "@onrecord/core/record";
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
});
