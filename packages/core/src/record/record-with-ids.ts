import type { ArticleRecord } from "./article-record.js";
import type { AttributionId, ClaimId, EntityId, EventId, FigureId, MentionId, TimeId } from "./ids.js";

/** The ids that a record is known to hold, noun by noun; what is left out may be any. */
export interface KnownIds {
  readonly entity?: EntityId;
  readonly mention?: MentionId;
  readonly attribution?: AttributionId;
  readonly claim?: ClaimId;
  readonly figure?: FigureId;
  readonly time?: TimeId;
  readonly event?: EventId;
}

/**
 * A record whose ids are known to the compiler, as a data package's are: `RecordWithIds<{ entity: "e:brink" | "e:lee" }>`.
 * An id that it does not hold is a type error wherever an item or a look-up wants one of these.
 */
export type RecordWithIds<Ids extends KnownIds> = WithIds<ArticleRecord, Ids>;

/** A type with the ids of each noun narrowed to those known, however deep within. */
type WithIds<Type, Ids extends KnownIds> = Type extends EntityId
  ? Known<Type, Ids["entity"]>
  : Type extends MentionId
    ? Known<Type, Ids["mention"]>
    : Type extends AttributionId
      ? Known<Type, Ids["attribution"]>
      : Type extends ClaimId
        ? Known<Type, Ids["claim"]>
        : Type extends FigureId
          ? Known<Type, Ids["figure"]>
          : Type extends TimeId
            ? Known<Type, Ids["time"]>
            : Type extends EventId
              ? Known<Type, Ids["event"]>
              : Type extends readonly (infer Item)[]
                ? readonly WithIds<Item, Ids>[]
                : Type extends object
                  ? { readonly [Field in keyof Type]: WithIds<Type[Field], Ids> }
                  : Type;

type Known<Id, Narrowed> = unknown extends Narrowed ? Id : Narrowed extends undefined ? Id : Narrowed;
