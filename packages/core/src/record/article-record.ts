import * as z from "zod";
import { Article } from "./article.js";
import { Attribution } from "./attribution.js";
import { Claim } from "./claim.js";
import { Entity } from "./entity.js";
import { Event } from "./event.js";
import { extensible } from "./extensions.js";
import { Figure } from "./figure.js";
import { Mention } from "./mention.js";
import { Provenance } from "./provenance.js";
import { Relation } from "./relation.js";
import { Time } from "./time.js";

/** Everything that was read out of one article. Plain JSON; the lists are in the order of the text. */
export const ArticleRecord = z
  .strictObject({
    /** The version of this format. */
    format: z.literal(1),
    article: Article,
    entities: z.array(Entity).readonly(),
    mentions: z.array(Mention).readonly(),
    attributions: z.array(Attribution).readonly(),
    claims: z.array(Claim).readonly(),
    figures: z.array(Figure).readonly(),
    times: z.array(Time).readonly(),
    events: z.array(Event).readonly(),
    relations: z.array(Relation).readonly(),
    provenance: Provenance,
    ...extensible,
  })
  .readonly();
export type ArticleRecord = z.infer<typeof ArticleRecord>;
