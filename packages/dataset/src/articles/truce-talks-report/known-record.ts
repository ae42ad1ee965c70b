import type { RecordWithIds } from "@onrecord/core/record";
import type * as claims from "./claims.js";
import type * as entities from "./entities.js";

/** A record of this article: every reference to an entity or a claim is one to these. */
export type KnownRecord = RecordWithIds<{
  entity: (typeof entities)[keyof typeof entities]["id"];
  claim: (typeof claims)[keyof typeof claims]["id"];
}>;
