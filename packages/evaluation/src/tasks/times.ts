import { parseArticle } from "@onrecord/core";
import { addTallies, measures, noTally, type ScoredTime, scoreTimes } from "@onrecord/validation";
import { StandardMissed, type Task, taskArguments, UsageError } from "../command/index.js";
import { articleInput, readAquaint, type TimedText } from "../corpora/index.js";
import { scoreRow, scoreTable } from "../table/index.js";
import { chronoAlone, type FoundTime, timeErrors } from "../times/index.js";

/** The measures of TempEval-3, as the table calls them. */
const namedMeasures = [
  ["relaxed", "found (spans overlap)"],
  ["strict", "same span"],
  ["value", "found, right TIMEX3 value"],
] as const;

/** Scores the time expressions of AQUAINT, each document's creation time being its day. */
export const times: Task = {
  name: "times",
  about: "AQUAINT TimeML: time expressions and their values; --baseline scores chrono-node alone",
  usage: "[--errors] [--baseline] [--at-least F1]",
  belongsTo: "all",
  run({ corpora }, args) {
    const { flags, values } = taskArguments(args, { flags: ["errors", "baseline"], values: ["at-least"] });
    const read = flags.has("baseline") ? chronoAlone : parserTimes;
    const texts = readAquaint(corpora).map((gold) => ({ gold, found: timesIn(gold, read) }));
    const scores = texts.map(({ gold, found }) => scoreTimes(gold.times, found));
    const sum = (measure: (typeof namedMeasures)[number][0]) =>
      scores.map((score) => score[measure]).reduce(addTallies, noTally);
    const errors = flags.has("errors") ? texts.flatMap(({ gold, found }) => timeErrors(gold, found)) : [];
    const table = scoreTable(
      "AQUAINT TimeML",
      namedMeasures.map(([measure, name]) => scoreRow(name, sum(measure))),
    );
    const report = [...errors, table].join("\n");
    const least = floor(values.get("at-least"));
    if (100 * measures(sum("value")).f1 < least)
      throw new StandardMissed(report, `value F1 is below ${least}`);
    return report;
  },
};

function parserTimes(text: string, publishedAt: string | undefined): readonly FoundTime[] {
  return parseArticle(articleInput({ text, publishedAt })).times;
}

function timesIn({ text, publishedAt }: TimedText, read: typeof parserTimes): readonly ScoredTime[] {
  return read(text, publishedAt).map(({ span, value }) => ({ ...span, value }));
}

function floor(written: string | undefined): number {
  const least = Number(written ?? 0);
  if (Number.isNaN(least)) throw new UsageError(`--at-least takes a number, not "${written}"`);
  return least;
}
