import {
  type CoreferenceCounts,
  coreferenceMeasures,
  type Measures,
  meanF1,
  measures,
  type Score,
  type Share,
  type Tally,
} from "../score/index.js";

/** A line of a score's table: a layer with its measures, or, with `share` alone, one figure. */
export interface ScoreRow {
  readonly layer: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly measures?: Measures;
  /** From 0 to 1. */
  readonly share?: number;
  /** How many there are in the gold record, and in the predicted one. */
  readonly gold?: number;
  readonly predicted?: number;
}

/** A score as rows, layer by layer. */
export function scoreRows(score: Score): readonly ScoreRow[] {
  const { mentions, names, entities, attributions, claims, figures, times, relations } = score;
  return [
    row("mentions", "exact", mentions.exact),
    row("", "by head", mentions.relaxed),
    row("names", "span and type", names.all),
    row("", "span", names.span),
    coreferenceRow("entities", "MUC", entities.muc),
    coreferenceRow("", "B-cubed", entities.bCubed),
    coreferenceRow("", "CEAF-e", entities.ceafE),
    { layer: "", name: "mean F1", share: meanF1(entities) },
    row("attributions", "linked", attributions.linked),
    row("", "source, exact", attributions.exact.source),
    row("", "cue, exact", attributions.exact.cue),
    row("", "content, exact", attributions.exact.content),
    row("claims", "found", claims.found),
    shareRow("voice right, of those", claims.voice),
    shareRow("act right, of those", claims.act),
    shareRow("certainty right, of those", claims.certainty),
    shareRow("polarity right, of those", claims.polarity),
    row("figures", "found", figures.found),
    row("", "value", figures.value),
    row("times", "found", times.relaxed),
    row("", "exact", times.strict),
    row("", "value", times.value),
    row("relations", "type and claims", relations),
  ];
}

/** A score as a table to read: precision, recall and F1 in percent, and how many there are. */
export function scoreTable(score: Score): string {
  const head = ["", "", "P", "R", "F1", "gold", "found"];
  const body = scoreRows(score).map((line) => [
    line.layer,
    line.name,
    percent(line.measures?.precision),
    percent(line.measures?.recall),
    percent(line.measures?.f1 ?? line.share),
    count(line.gold),
    count(line.predicted),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((cells) => cells[i]?.length ?? 0)));
  const lines = [head, ...body].map((cells) =>
    cells
      .map((cell, i) => (i < LABELS ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** Columns that hold words, on the left. */
const LABELS = 2;

const row = (layer: string, name: string, tally: Tally): ScoreRow => ({
  layer,
  name,
  measures: measures(tally),
  gold: tally.gold,
  predicted: tally.predicted,
});

const coreferenceRow = (layer: string, name: string, counts: CoreferenceCounts): ScoreRow => ({
  layer,
  name,
  measures: coreferenceMeasures(counts),
});

const shareRow = (name: string, { right, of }: Share): ScoreRow => ({
  layer: "",
  name,
  ...(of === 0 ? {} : { share: right / of }),
});

const percent = (share: number | undefined): string => (share === undefined ? "" : (100 * share).toFixed(1));
const count = (items: number | undefined): string => (items === undefined ? "" : String(items));
