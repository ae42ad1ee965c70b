import type { ArticleRecord } from "@onrecord/core/record";
import {
  conllType,
  measures,
  scoreAttributions,
  scoreNames,
  scoreTimes,
  type Tally,
  type TypedName,
} from "@onrecord/validation";
import type { Comparison, ComparisonRow, WorkerTasks } from "./worker-messages.js";

/** Scores a parsed record of a text against a curated one, with the measures the project reports. */
export function compareRecords({ text, curated, parsed }: WorkerTasks["compare"]["given"]): Comparison {
  const attributions = scoreAttributions(text, curated.attributions, parsed.attributions);
  const times = scoreTimes(timesOf(curated), timesOf(parsed));
  return {
    rows: [
      row("Attributions, whole", attributions.linked),
      row("Sources, exact", attributions.exact.source),
      row("Cues, exact", attributions.exact.cue),
      row("Contents, exact", attributions.exact.content),
      row("Names, span and type", scoreNames(text, namesOf(curated), namesOf(parsed)).all),
      row("Times, found", times.relaxed),
      row("Times, right value", times.value),
    ],
    missed: attributions.missed,
    invented: attributions.invented,
  };
}

const row = (layer: string, tally: Tally): ComparisonRow => ({ layer, ...measures(tally) });

const timesOf = (record: ArticleRecord) => record.times.map(({ span, value }) => ({ ...span, value }));

function namesOf(record: ArticleRecord): readonly TypedName[] {
  const types = new Map(record.entities.map(({ id, type }) => [id, conllType(type)]));
  return record.mentions.flatMap(({ entity, kind, span }) => {
    const type = types.get(entity);
    return kind === "name" && type !== undefined ? [{ ...span, type }] : [];
  });
}
