import { addAttributionScores, attributionRoles, measures, scoreAttributions } from "@onrecord/validation";
import { type Bench, type Task, taskArguments } from "../command/index.js";
import { markdownTable, percent, scoreRow, scoreTable } from "../table/index.js";

/** Confidences are shown by tenths. */
const STEPS = 10;

/** Scores the attributions of PolNeAR dev, and shows how true their confidences are. */
export const attributions: Task = {
  name: "attributions",
  about: "PolNeAR dev: sources, cues, contents and whole attributions, and how true their confidences are",
  usage: "",
  belongsTo: "summary",
  run(bench, args) {
    taskArguments(args);
    const { exact, linked } = scored(bench);
    const rows = [
      ...attributionRoles.map((role) => scoreRow(`${role}, exact`, exact[role])),
      scoreRow("attributions, linked", linked),
    ];
    return `${scoreTable("PolNeAR dev", rows)}\n\n${confidences(bench, linked.predicted)}`;
  },
};

/** The scores of the attributions of which `isCounted` is true of the confidence. */
function scored(bench: Bench, isCounted: (confidence: number) => boolean = () => true) {
  const { articles, records } = bench.readPolnearDev();
  return addAttributionScores(
    articles.map(({ text, attributions }, index) => {
      const found = records[index]?.attributions ?? [];
      return scoreAttributions(
        text,
        attributions,
        found.filter(({ confidence }) => isCounted(confidence)),
      );
    }),
  );
}

/** For each tenth of confidence, how many attributions are in it, and how many of these are right. */
function confidences(bench: Bench, all: number): string {
  const rows = Array.from({ length: STEPS }, (_, step) => {
    const isOfStep = (confidence: number) => Math.min(STEPS - 1, Math.floor(confidence * STEPS)) === step;
    const { linked } = scored(bench, isOfStep);
    if (linked.predicted === 0) return [];
    const range = `${(step / STEPS).toFixed(1)} to ${((step + 1) / STEPS).toFixed(1)}`;
    return [[range, percent(linked.predicted / all), percent(measures(linked).precision)]];
  });
  return markdownTable([["confidence", "share", "right, linked"], ...rows.flat()]);
}
