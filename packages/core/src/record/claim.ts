import * as z from "zod";
import { acts, certainties, polarities } from "./claim-terms.js";
import { extensible } from "./extensions.js";
import { AttributionId, ClaimId, EntityId, FigureId, TimeId } from "./ids.js";
import { Spans } from "./span.js";

/** What the source does by saying it. */
export const Act = z.enum(acts);
export type Act = z.infer<typeof Act>;

/** How certain the source presents it to be, after FactBank (Saurí and Pustejovsky, 2009). */
export const Certainty = z.enum(certainties);
export type Certainty = z.infer<typeof Certainty>;

/** Whether the source presents it as holding or not, after FactBank. */
export const Polarity = z.enum(polarities);
export type Polarity = z.infer<typeof Polarity>;

const claimed = {
  id: ClaimId,
  content: Spans,
  /** A sentence that stands alone, in the record-maker's own words. */
  statement: z.string().min(1).exactOptional(),
  act: Act,
  certainty: Certainty,
  polarity: Polarity,
  /** The words that hedge: "may", "reportedly", "at least". */
  hedges: Spans,
  /** Whom it accuses, urges or addresses. */
  targets: z.array(EntityId).readonly(),
  /** Whom or what it speaks of. */
  about: z.array(EntityId).readonly(),
  figures: z.array(FigureId).readonly(),
  times: z.array(TimeId).readonly(),
  /** The places it speaks of. */
  places: z.array(EntityId).readonly(),
  ...extensible,
};

/** A claim somebody makes: its attribution says by which words, `sources` on whose word. */
export const AttributedClaim = z
  .strictObject({ ...claimed, attribution: AttributionId, sources: z.array(EntityId).readonly() })
  .readonly();
export type AttributedClaim = z.infer<typeof AttributedClaim>;

/** A claim in the article's own voice: it has no attribution and no source. */
export const OwnClaim = z
  .strictObject({
    ...claimed,
    attribution: z.never().exactOptional(),
    sources: z.array(EntityId).length(0).readonly(),
  })
  .readonly();
export type OwnClaim = z.infer<typeof OwnClaim>;

/**
 * Something the article puts forward as so, wanted or expected, with its source, its words and its hedges.
 * A record never says whether a claim is true.
 */
export const Claim = z.union([AttributedClaim, OwnClaim]);
export type Claim = z.infer<typeof Claim>;
