import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type ArticleRecord, parseArticle } from "@onrecord/core";
import { measures, type Share, scoreTimes, type Tally } from "@onrecord/validation";
import { afterAll, describe, expect, it } from "vitest";
import {
  articleInput,
  corporaFolder,
  readBasil,
  readCorpusFile,
  readGap,
  readMeantime,
  readNewsquant,
  readPolnearSpeakers,
  readRecognizersFigures,
  readRecognizersTimes,
  readTranscripts,
  readWorldwide,
  type VoicedArticle,
} from "./corpora/index.js";
import { scoreFigureTexts } from "./figures/index.js";
import { addNameScores, fineRecalls, scoreWorldwideNames } from "./names/index.js";
import { scoreGap } from "./pronouns/index.js";
import { type SpeakerCounts, scorePolnearSpeakers, scoreVoices, type VoiceCounts } from "./speakers/index.js";

/** The folder of the scorers that are published with the corpora. */
const scorers = process.env["ONRECORD_SCORERS"] ?? "";
const corpora = corporaFolder() ?? "";
/** So many documents of a corpus show that both count alike. */
const SAMPLE = 25;

/** The corpora in which some words are known to be somebody's. */
const voicedCorpora: readonly (readonly [
  file: string,
  read: (folder: string) => readonly VoicedArticle[],
])[] = [
  ["basil/train.jsonl.gz", readBasil],
  ["transcripts/train.jsonl.gz", readTranscripts],
  ["meantime/train.jsonl.gz", readMeantime],
];

interface Text {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
}

describe.skipIf(scorers === "" || corpora === "")("the measures published with the corpora", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-scorers-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Copies the first documents of a file of the corpora. */
  function sample(file: string): string {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const lines = readCorpusFile(corpora, file).trim().split("\n").slice(0, SAMPLE);
    writeFileSync(path, gzipSync(`${lines.join("\n")}\n`));
    return path;
  }

  function recordsOf(texts: readonly Text[]): readonly ArticleRecord[] {
    return texts.map((text) => parseArticle({ ...articleInput(text), id: text.id }));
  }

  /** What a published scorer prints of records. */
  function published(scorer: string, records: readonly ArticleRecord[], ...args: readonly string[]): unknown {
    const file = join(folder, "records.ndjson");
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    const printed = execFileSync("node", [join(scorers, scorer), ...args, "--pred", file, "--json"], {
      encoding: "utf8",
    });
    return JSON.parse(printed);
  }

  /** Pairs of a corpus's texts and the parser's records of them. */
  function paired<Gold>(gold: readonly Gold[], records: readonly ArticleRecord[]) {
    return gold.flatMap((one, index) => {
      const record = records[index];
      return record === undefined ? [] : [{ gold: one, record }];
    });
  }

  it("gives the same for GAP's pronouns", () => {
    const path = sample("gap/dev.jsonl.gz");
    const gold = readGap(folder, "dev");
    const records = recordsOf(gold);
    const score = scoreGap(paired(gold, records));
    const counts = ({ names, texts, found, right }: typeof score.all) => ({
      ...prf(names),
      right: share({ right, of: texts }),
      found: share({ right: found, of: texts }),
    });
    expectAlike(
      {
        all: counts(score.all),
        masculine: counts(score.masculine),
        feminine: counts(score.feminine),
      },
      published("score-gap.mjs", records, "--gold", path),
    );
  });

  it("gives the same for Worldwide's names", () => {
    const path = sample("worldwide/dev.jsonl.gz");
    const gold = readWorldwide(folder, "dev");
    const records = recordsOf(gold);
    const pairs = paired(gold, records);
    const score = addNameScores(
      pairs.map(({ gold: article, record }) => scoreWorldwideNames(article, record)),
    );
    expectAlike(
      {
        ...Object.fromEntries(Object.entries(score).map(([name, tally]) => [name, prf(tally)])),
        fine: Object.fromEntries(
          [...fineRecalls(pairs)].map(([type, { typed, spans }]) => [
            type,
            { gold: typed.of, recall: share(typed), spanRecall: share(spans) },
          ]),
        ),
      },
      published("score-entities.mjs", records, "--gold", path, "--by", "region"),
    );
  });

  it.each([
    ["newsquant/train.jsonl.gz", readNewsquant],
    ["recognizers/figures.jsonl.gz", readRecognizersFigures],
  ])("gives the same for the figures of %s", (file, read) => {
    const path = sample(file);
    const gold = read(folder);
    const records = recordsOf(gold);
    const score = scoreFigureTexts(paired(gold, records));
    expectAlike(
      {
        found: prf(score.found),
        value: prf(score.value),
        "value+unit": prf(score.unit),
        "value+bound": prf(score.form),
        of: share(score.of),
        counted: share(score.counted),
        asTime: share(score.asTime),
        withTimes: prf(score.withoutTimes),
        plain: { texts: score.plain.of, right: share(score.plain) },
        byChange: Object.fromEntries(
          [...score.byForm].map(([form, { value, form: formed }]) => [
            form,
            { gold: value.of, value: share(value), bound: share(formed) },
          ]),
        ),
      },
      published("score-figures.mjs", records, "--gold", path),
    );
  });

  it.each(voicedCorpora)("gives the same for the speakers of %s", (file, read) => {
    const path = sample(file);
    const gold = read(folder);
    const records = recordsOf(gold);
    const score = scoreVoices(paired(gold, records));
    const counts = ({ spans, ...rest }: VoiceCounts) => ({
      spans,
      ...Object.fromEntries(Object.entries(rest).map(([name, right]) => [name, share({ right, of: spans })])),
    });
    expectAlike(
      {
        all: counts(score.all),
        by: Object.fromEntries([...score.byPlace].map(([place, some]) => [place, counts(some)])),
        targets: {
          spans: score.targets.of,
          targets: share(score.targets),
          about: share(score.targetsOrAbout),
        },
      },
      published("score-speakers.mjs", records, "--gold", path),
    );
  });

  it("gives the same for PolNeAR's speakers", () => {
    const path = sample("polnear/dev.jsonl.gz");
    const speakers = sample("polnear/dev.speakers.jsonl.gz");
    const gold = readPolnearSpeakers(folder, "dev");
    const records = recordsOf(gold.map(({ article }) => article));
    const score = scorePolnearSpeakers(paired(gold, records));
    const counts = ({ gold: of, held, ...verdicts }: SpeakerCounts) => ({
      gold: of,
      held: share({ right: held, of }),
      rightOfHeld: share({ right: verdicts.right, of: held }),
      rightOfAll: share({ right: verdicts.right, of }),
      wrongOfHeld: share({ right: verdicts.wrong, of: held }),
      openOfHeld: share({ right: verdicts.open, of: held }),
      inventedOfHeld: share({ right: verdicts.invented, of: held }),
    });
    const { byConfidence, ...byWording } = score;
    expectAlike(
      {
        table: Object.fromEntries(
          Object.entries(byWording).map(([wording, some]) => [wording, counts(some)]),
        ),
        thresholds: byConfidence.map(({ least, kept, right }) => ({
          least,
          kept: share({ right: kept, of: score.all.held }),
          right: share({ right, of: kept }),
        })),
      },
      published("score-polnear-speakers.mjs", records, "--gold", path, "--speakers", speakers),
    );
  });

  it("gives the same for the times of Recognizers-Text", () => {
    const path = sample("recognizers/times.jsonl.gz");
    const gold = readRecognizersTimes(folder);
    const records = recordsOf(gold);
    const scores = paired(gold, records).map(({ gold: { times }, record }) =>
      scoreTimes(
        times,
        record.times.map(({ span, value }) => ({ ...span, value })),
      ),
    );
    const sum = (measure: "relaxed" | "strict" | "value") =>
      prf({
        right: scores.reduce((all, score) => all + score[measure].right, 0),
        predicted: scores.reduce((all, score) => all + score[measure].predicted, 0),
        gold: scores.reduce((all, score) => all + score[measure].gold, 0),
      });
    expectAlike(
      { relaxed: sum("relaxed"), strict: sum("strict"), value: sum("value") },
      published("score-times.mjs", records, "--gold", path),
    );
  });
});

/** The published scorers print percent with one decimal. */
const HALF_A_DIGIT = 0.05 + 1e-9;

function prf(tally: Tally) {
  const { precision, recall, f1 } = measures(tally);
  return { p: 100 * precision, r: 100 * recall, f1: 100 * f1 };
}

/** Percent; none of none is null, as the published scorers print it. */
function share({ right, of }: Share): number | null {
  return of === 0 ? null : (100 * right) / of;
}

/** Expects every number of ours to be theirs, but for the digits that they do not print. */
function expectAlike(ours: unknown, theirs: unknown): void {
  const printed = new Map(numbers(theirs));
  const compared = numbers(ours);
  expect(compared.length).toBeGreaterThan(0);
  const differing = compared.filter(
    ([path, figure]) => !(Math.abs(figure - (printed.get(path) ?? Number.NaN)) <= HALF_A_DIGIT),
  );
  expect(differing).toEqual([]);
}

/** The numbers in a nested value, each with its path. */
function numbers(value: unknown, path = ""): readonly (readonly [string, number])[] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${path}.${key}`));
}
