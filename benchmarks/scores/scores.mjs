// The project's scores on the dev corpora, its speed and its size, as one table:
//   npm run build && ONRECORD_CORPORA=… npm run scores
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { defaultTagger, parseArticle, readText } from "@onrecord/core";
import {
  addAttributionScores,
  addTallies,
  conllType,
  measures,
  NO_TALLY,
  scoreAttributions,
  scoreNames,
} from "@onrecord/validation";
import { build } from "esbuild";
import { conllDev, polnearDev } from "./corpora.mjs";

const folder = process.env.ONRECORD_CORPORA;
if (folder === undefined) {
  console.error("Set ONRECORD_CORPORA to the folder of the corpora (polnear/, conll2003/).");
  process.exit(2);
}

const percent = (share) => (100 * share).toFixed(1).padStart(6);
const row = (name, tally) => {
  const { precision, recall, f1 } = measures(tally);
  console.log(`${name.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
};

const polnear = polnearDev(folder);
const started = performance.now();
const records = polnear.map(({ text, publishedAt }) =>
  parseArticle({ text, ...(publishedAt === undefined ? {} : { publishedAt }) }),
);
const seconds = (performance.now() - started) / 1000;

const scores = polnear.map(({ text, attributions }, i) =>
  scoreAttributions(text, attributions, records[i].attributions),
);
const { exact, linked } = addAttributionScores(scores);
for (const role of ["source", "cue", "content"]) row(`PolNeAR dev, ${role}, exact`, exact[role]);
row("PolNeAR dev, attributions, linked", linked);

console.log("\nconfidence   share   right, linked");
for (let tenth = 0; tenth < 10; tenth++) {
  const isOf = ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth;
  const kept = polnear.map(({ text, attributions }, i) =>
    scoreAttributions(text, attributions, records[i].attributions.filter(isOf)),
  );
  const tally = addAttributionScores(kept).linked;
  if (tally.predicted === 0) continue;
  const range = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`;
  console.log(
    `${range}  ${percent(tally.predicted / linked.predicted)}          ${percent(measures(tally).precision)}`,
  );
}

const conll = conllDev(folder);
const names = conll.map(({ text, names }) => {
  const record = parseArticle(text);
  const types = new Map(record.entities.map((entity) => [entity.id, conllType(entity.type)]));
  const predicted = record.mentions
    .filter((mention) => mention.kind === "name")
    .map((mention) => ({ ...mention.span, type: types.get(mention.entity) }));
  return scoreNames(text, names, predicted);
});
console.log();
for (const type of ["PER", "ORG", "LOC", "MISC", "all"]) {
  row(`CoNLL-2003 dev, names, ${type}`, names.map((score) => score[type]).reduce(addTallies, NO_TALLY));
}

let tagged = 0;
let right = 0;
for (const article of conll) {
  const tags = defaultTagger.tag(goldDocument(article));
  article.tokens.forEach(({ pos }, i) => {
    tagged++;
    if (samePartOfSpeech(pos, tags[i].pos)) right++;
  });
}
console.log(
  `${"CoNLL-2003 dev, part of speech".padEnd(34)} accuracy ${percent(right / tagged)}  (gold tokens)`,
);

const documents = polnear.map(({ text }) => readText(text));
const tokens = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
const taggingStarted = performance.now();
for (const document of documents) defaultTagger.tag(document);
const tagging = (performance.now() - taggingStarted) / 1000;
console.log(
  `\ntagger: ${Math.round(tokens / tagging)} tokens a second; whole parser: ${Math.round(tokens / seconds)}`,
);
console.log(`(${tokens} tokens of PolNeAR dev, one core, Node ${process.versions.node})`);
const kilobytes = (bytes) => `${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)} KiB gzipped`;
const bundled = await build({
  stdin: { contents: 'export { parseArticle } from "@onrecord/core";', resolveDir: import.meta.dirname },
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
  external: ["@onrecord/model-en"],
});
console.log(`parser, bundled and minified: ${kilobytes(bundled.outputFiles[0].contents)}`);
const model = ["weights.bin", "vocabulary.txt", "manifest.json"].map((file) =>
  readFileSync(new URL(`../../packages/model-en/model/${file}`, import.meta.url)),
);
console.log(`model: ${kilobytes(Buffer.concat(model))}`);

/** CoNLL-2003 has one tag for all straight quotation marks, and brackets for their Penn names. */
function samePartOfSpeech(gold, given) {
  if (gold === '"') return given === "``" || given === "''";
  return ({ "(": "-LRB-", ")": "-RRB-", "NN|SYM": "NN" }[gold] ?? gold) === given;
}

/** A document whose tokens and sentences are the corpus's own. */
function goldDocument({ text, tokens, sentences }) {
  const span = ({ from, to }) => ({ start: tokens[from].start, end: tokens[to - 1].end });
  return {
    text,
    quotations: [],
    tokens: tokens.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    sentences: sentences.map((range) => ({ ...span(range), tokens: range })),
    paragraphs: sentences.map((range, i) => ({ ...span(range), sentences: { from: i, to: i + 1 } })),
  };
}
