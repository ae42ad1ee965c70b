import type { Reading } from "../../reading/index.js";
import type { Attribution, Entity, Figure, Mention, Time } from "../../record/index.js";

/** What claims are made of: the text as read, and all that the stages before found in it. */
export interface ClaimInput {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
  /**
   * Attributions that the record does not give: too unsure, or a cue without a content ("Brandt *disagreed*."). Whose
   * words they cover is open, so those make no claim in any voice.
   */
  readonly withheld: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
}
