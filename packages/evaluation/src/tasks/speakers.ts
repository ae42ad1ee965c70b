import { parseArticle } from "@onrecord/core";
import { type Bench, type Task, taskArguments } from "../command/index.js";
import {
  articleInput,
  readBasil,
  readMeantime,
  readPolnearSpeakers,
  readTranscripts,
  type VoicedArticle,
} from "../corpora/index.js";
import {
  type SpeakerCounts,
  scorePolnearSpeakers,
  scoreVoices,
  type VoiceCounts,
  verdicts,
  wordings,
} from "../speakers/index.js";
import { markdownTable, percent, shareOf } from "../table/index.js";

/** Scores who speaks. */
export const speakers: Task = {
  name: "speakers",
  about: "PolNeAR dev, BASIL, transcripts, MEANTIME: whether those who speak are known",
  usage: "",
  belongsTo: "all",
  run(bench, args) {
    taskArguments(args);
    const { corpora } = bench;
    return [
      polnear(bench),
      voices("BASIL", "source in the sentence", readBasil(corpora)),
      voices("transcripts", "genre and style of names", readTranscripts(corpora)),
      voices("MEANTIME", "source worded as", readMeantime(corpora)),
    ].join("\n\n");
  },
};

function polnear(bench: Bench): string {
  const { articles, records } = bench.readPolnearDev();
  const recordOf = new Map(articles.map(({ id }, index) => [id, records[index]]));
  const score = scorePolnearSpeakers(
    readPolnearSpeakers(bench.corpora, "dev").flatMap((gold) => {
      const record = recordOf.get(gold.article.id);
      return record === undefined ? [] : [{ gold, record }];
    }),
  );
  const row = (name: string, { gold, held, right, wrong, open, invented }: SpeakerCounts) => [
    name,
    String(gold),
    ...[
      shareOf(held, gold),
      shareOf(right, held),
      shareOf(right, gold),
      ...[wrong, open, invented].map((some) => shareOf(some, held)),
    ].map((share) => percent(share)),
  ];
  const head = ["gold", "held", "right of held", "right of all", "wrong", "open", "invented"];
  const confidences = score.byConfidence.map(({ least, kept, right }) => [
    String(least),
    percent(shareOf(kept, score.all.held)),
    percent(shareOf(right, kept)),
  ]);
  return [
    markdownTable([
      ["PolNeAR dev, source worded as", ...head],
      ...[...wordings, "all" as const].map((wording) => row(wording, score[wording])),
    ]),
    markdownTable([["confidence at least", "kept", "right"], ...confidences]),
  ].join("\n\n");
}

function voices(title: string, by: string, articles: readonly VoicedArticle[]): string {
  const score = scoreVoices(articles.map((gold) => ({ gold, record: parseArticle(articleInput(gold)) })));
  const row = (name: string, counts: VoiceCounts) => [
    name,
    ...[...verdicts, "best" as const, "half" as const].map((verdict) =>
      percent(shareOf(counts[verdict], counts.spans)),
    ),
    String(counts.spans),
  ];
  const table = markdownTable([
    [`${title}, ${by}`, ...verdicts, "best", "half", "spans"],
    row("all", score.all),
    ...[...score.byPlace].map(([place, counts]) => row(place, counts)),
  ]);
  const { targets, targetsOrAbout } = score;
  if (targets.of === 0) return table;
  const share = ({ right, of }: typeof targets) => percent(shareOf(right, of));
  return `${table}\n\n${title}, of ${targets.of} targets: in targets ${share(targets)} %, in targets or about ${share(targetsOrAbout)} %`;
}
