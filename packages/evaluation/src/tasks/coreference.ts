import { parseArticle } from "@onrecord/core";
import { type CoreferenceScore, coreferenceMeasures, meanF1 } from "@onrecord/validation";
import { type Task, taskArguments } from "../command/index.js";
import { scoreEndToEnd, scoreSystem, systems } from "../coreference/index.js";
import { newsAndInterviews, readGum, type TreeDocument } from "../corpora/index.js";
import { markdownTable, percent } from "../table/index.js";

/** The columns of a table, after the system's name. */
const columns = ["MUC P", "R", "F1", "B3 P", "R", "F1", "CEAF-e P", "R", "F1", "mean F1"];

/**
 * Measures coreference on GUM's news and interviews, of which every second one is held out and reported. With gold
 * mentions, tags and types of names the figures are an upper measure of the resolution alone.
 */
export const coreference: Task = {
  name: "coreference",
  about: "GUM news and interviews, gold mentions: MUC, B-cubed, CEAF-e; --end-to-end from raw text",
  usage: "[--end-to-end] [--tuning] [--documents]",
  belongsTo: "all",
  run({ corpora }, args) {
    const { flags } = taskArguments(args, { flags: ["end-to-end", "tuning", "documents"] });
    const documents = newsAndInterviews(readGum(corpora), flags.has("tuning") ? "tuning" : "held out");
    const what = `${documents.length} ${flags.has("tuning") ? "tuning" : "held-out"} documents of GUM news and interviews`;
    if (flags.has("end-to-end")) {
      const row = cells("onrecord", scoreEndToEnd(documents, parseArticle));
      return `${what}, from raw text\n\n${markdownTable([["without entities mentioned once", ...columns], row])}`;
    }
    return [
      `${what}, gold mentions`,
      table("without entities mentioned once (as CoNLL-2012)", documents, 2),
      table("with entities mentioned once", documents, 1),
      ...(flags.has("documents") ? [eachDocument(documents)] : []),
    ].join("\n\n");
  },
};

function table(title: string, documents: readonly TreeDocument[], least: 1 | 2): string {
  const rows = Object.entries(systems).map(([name, system]) =>
    cells(name, scoreSystem(documents, system, least)),
  );
  return markdownTable([[title, ...columns], ...rows]);
}

function cells(name: string, score: CoreferenceScore): readonly string[] {
  const measured = [score.muc, score.bCubed, score.ceafE].flatMap((counts) => {
    const { precision, recall, f1 } = coreferenceMeasures(counts);
    return [precision, recall, f1];
  });
  return [name, ...[...measured, meanF1(score)].map((share) => percent(share))];
}

function eachDocument(documents: readonly TreeDocument[]): string {
  const rows = documents.map((document) => {
    const means = [2, 1] as const;
    return [
      document.id,
      ...means.map((least) => percent(meanF1(scoreSystem([document], systems.onrecord, least)))),
    ];
  });
  return markdownTable([["onrecord, mean F1", "without", "with those mentioned once"], ...rows]);
}
