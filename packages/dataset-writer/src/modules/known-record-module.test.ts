import { describe, expect, it } from "vitest";
import { record } from "../../test/spades.js";
import { knownRecordModule } from "./known-record-module.js";

describe("knownRecordModule", () => {
  it("takes the ids from the modules where entities and claims stand", () => {
    expect(knownRecordModule(record)).toBe(`import type { RecordWithIds } from "@onrecord/core/record";
import type * as claims from "./claims.js";
import type * as entities from "./entities.js";

/** A record of this article: every reference to an entity or a claim is one to these. */
export type KnownRecord = RecordWithIds<{
  entity: (typeof entities)[keyof typeof entities]["id"];
  claim: (typeof claims)[keyof typeof claims]["id"];
}>;
`);
  });

  it("knows no id of a list without items", () => {
    expect(knownRecordModule({ ...record, claims: [] })).not.toContain("claim:");
    expect(knownRecordModule({ ...record, claims: [], entities: [] })).toContain(
      "\nexport type KnownRecord = ArticleRecord;\n",
    );
  });
});
