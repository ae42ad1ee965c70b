import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Span } from "@onrecord/core";
import { describe, expect, it } from "vitest";
import {
  corporaFolder,
  type PolnearArticle,
  readAquaint,
  readBasil,
  readConll,
  readEcbPlus,
  readGap,
  readGum,
  readMeantime,
  readNewsquant,
  readPolnear,
  readPolnearSpeakers,
  readRecognizersFigures,
  readRecognizersTimes,
  readTranscripts,
  readWorldwide,
} from "./index.js";

const folder = corporaFolder() ?? "";
const scorers = process.env["ONRECORD_SCORERS"];

/** How many documents each corpus has, as its makers or the corpora's guide count them, and some spans of each. */
const corpora: readonly (readonly [
  name: string,
  read: () => readonly { readonly text: string; readonly spans: readonly Span[] }[],
  documents: number,
])[] = [
  ["PolNeAR dev", () => readPolnear(folder, "dev").map(partsOf), 84],
  [
    "PolNeAR dev's speakers",
    () => readPolnearSpeakers(folder, "dev").map(({ article }) => partsOf(article)),
    84,
  ],
  ["CoNLL-2003 dev", () => readConll(folder, "dev").map(({ text, names }) => ({ text, spans: names })), 216],
  ["GUM train", () => readGum(folder).map(({ text, tokens }) => ({ text, spans: tokens })), 177],
  ["AQUAINT", () => readAquaint(folder).map(({ text, times }) => ({ text, spans: times })), 73],
  [
    "Worldwide dev",
    () => readWorldwide(folder, "dev").map(({ text, names }) => ({ text, spans: names })),
    108,
  ],
  ["GAP dev", () => readGap(folder, "dev").map(({ text, names }) => ({ text, spans: names })), 454],
  ["BASIL train", () => readBasil(folder), 150],
  ["transcripts", () => readTranscripts(folder), 24],
  ["MEANTIME train", () => readMeantime(folder).map(({ text, mentions }) => ({ text, spans: mentions })), 80],
  ["NewsQuant train", () => readNewsquant(folder).map(({ text }) => ({ text, spans: [] })), 294],
  [
    "Recognizers' figures",
    () => readRecognizersFigures(folder).map(({ text }) => ({ text, spans: [] })),
    292,
  ],
  [
    "Recognizers' times",
    () => readRecognizersTimes(folder).map(({ text, times }) => ({ text, spans: times })),
    145,
  ],
  ["ECB+ train", () => readEcbPlus(folder).map(({ text, mentions }) => ({ text, spans: mentions })), 663],
];

function partsOf({ text, attributions = [] }: PolnearArticle) {
  return { text, spans: attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]) };
}

describe.skipIf(folder === "").each(corpora)("%s", (_, read, documents) => {
  it("is read whole, and its spans lie in its texts", () => {
    const texts = read();
    expect(texts).toHaveLength(documents);
    const astray = texts.flatMap(({ text, spans }) =>
      spans.filter(({ start, end }) => !(0 <= start && start < end && end <= text.length)),
    );
    expect(astray).toEqual([]);
  });
});

describe.skipIf(folder === "" || scorers === undefined)("GUM's texts", () => {
  it("are those that the corpora's scorer prints", () => {
    const printed = execFileSync(
      "node",
      [
        join(scorers ?? "", "score-coreference.mjs"),
        "--gold",
        join(folder, "gum/train.conllu.gz"),
        "--texts",
      ],
      { encoding: "utf8", maxBuffer: 2 ** 26 },
    );
    const texts = new Map<string, string>(
      printed
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(({ id, text }) => [id, text]),
    );
    expect(readGum(folder).filter(({ id, text }) => texts.get(id) !== text)).toEqual([]);
  });
});
