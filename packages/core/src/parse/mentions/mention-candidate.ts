import type { MentionKind, Span } from "../../record/index.js";
import type { NameType } from "../../tagger/index.js";
import type { IndexRange } from "../../text/index.js";

/** A mention before anybody knows of whom: what the words themselves tell. */
export interface MentionCandidate {
  readonly span: Span;
  /** The tokens of the span. */
  readonly tokens: IndexRange;
  /** Index of the head's token. */
  readonly head: number;
  readonly kind: MentionKind;
  /** What it names, as the tagger says and the whole article settles; only where `kind` is "name". */
  readonly nameType?: NameType;
}
