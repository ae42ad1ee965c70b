import { meanF1, measures, type Score, type Share } from "@onrecord/validation";
import { shareOf } from "../table/index.js";

/** The layers of an article, in the order of the table. */
export const articleLayers = [
  "mentions",
  "names",
  "entities",
  "attributions",
  "claims",
  "voice",
  "act",
  "certainty",
  "polarity",
  "figures",
  "times",
  "relations",
] as const;

/** The main measure of each layer, from 0 to 1: F1, or a share of the claims found. */
export type ArticleMeasures = Readonly<Record<(typeof articleLayers)[number], number>>;

/** What is read first of a score. */
export function mainMeasures(score: Score): ArticleMeasures {
  const share = ({ right, of }: Share) => shareOf(right, of) ?? 0;
  return {
    mentions: measures(score.mentions.relaxed).f1,
    names: measures(score.names.all).f1,
    entities: meanF1(score.entities),
    attributions: measures(score.attributions.linked).f1,
    claims: measures(score.claims.found).f1,
    voice: share(score.claims.voice),
    act: share(score.claims.act),
    certainty: share(score.claims.certainty),
    polarity: share(score.claims.polarity),
    figures: measures(score.figures.value).f1,
    times: measures(score.times.value).f1,
    relations: measures(score.relations).f1,
  };
}
