import { addTallies, type NameScore, noTally, type Tally } from "@onrecord/validation";

/** Adds the scores of several texts up. */
export function addNameScores(scores: readonly NameScore[]): NameScore {
  const sum = (of: (score: NameScore) => Tally) => scores.map(of).reduce(addTallies, noTally);
  return {
    PER: sum(({ PER }) => PER),
    ORG: sum(({ ORG }) => ORG),
    LOC: sum(({ LOC }) => LOC),
    MISC: sum(({ MISC }) => MISC),
    all: sum(({ all }) => all),
    span: sum(({ span }) => span),
  };
}
