import type { NameType } from "../../tagger/index.js";
import type { MentionCandidate } from "./mention-candidate.js";

/** A mention by name. */
export interface NameMention extends MentionCandidate {
  readonly kind: "name";
  readonly nameType: NameType;
}
