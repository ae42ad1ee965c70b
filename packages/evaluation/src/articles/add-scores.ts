import {
  addAttributionScores,
  addCoreferenceCounts,
  addTallies,
  type CoreferenceCounts,
  noTally,
  type Score,
  type Share,
  type Tally,
} from "@onrecord/validation";

/** Adds the scores of several articles up, layer by layer. */
export function addScores(scores: readonly Score[]): Score {
  const tally = (of: (score: Score) => Tally) => scores.map(of).reduce(addTallies, noTally);
  const counts = (of: (score: Score) => CoreferenceCounts) =>
    scores.map(of).reduce(addCoreferenceCounts, noCounts);
  const share = (of: (score: Score) => Share) => scores.map(of).reduce(addShares, noShare);
  return {
    mentions: {
      exact: tally(({ mentions }) => mentions.exact),
      relaxed: tally(({ mentions }) => mentions.relaxed),
    },
    names: {
      PER: tally(({ names }) => names.PER),
      ORG: tally(({ names }) => names.ORG),
      LOC: tally(({ names }) => names.LOC),
      MISC: tally(({ names }) => names.MISC),
      all: tally(({ names }) => names.all),
      span: tally(({ names }) => names.span),
    },
    entities: {
      muc: counts(({ entities }) => entities.muc),
      bCubed: counts(({ entities }) => entities.bCubed),
      ceafE: counts(({ entities }) => entities.ceafE),
    },
    attributions: addAttributionScores(scores.map(({ attributions }) => attributions)),
    claims: {
      found: tally(({ claims }) => claims.found),
      voice: share(({ claims }) => claims.voice),
      act: share(({ claims }) => claims.act),
      certainty: share(({ claims }) => claims.certainty),
      polarity: share(({ claims }) => claims.polarity),
    },
    figures: {
      found: tally(({ figures }) => figures.found),
      value: tally(({ figures }) => figures.value),
    },
    times: {
      relaxed: tally(({ times }) => times.relaxed),
      strict: tally(({ times }) => times.strict),
      value: tally(({ times }) => times.value),
    },
    relations: tally(({ relations }) => relations),
    missed: scores.flatMap(({ missed }) => missed),
    invented: scores.flatMap(({ invented }) => invented),
  };
}

const noCounts: CoreferenceCounts = { recalled: 0, gold: 0, precise: 0, predicted: 0 };
const noShare: Share = { right: 0, of: 0 };

function addShares(one: Share, other: Share): Share {
  return { right: one.right + other.right, of: one.of + other.of };
}
