#!/usr/bin/env node
/**
 * Measures coreference on GUM's news and interviews.
 *
 *   ONRECORD_CORPORA=DIR node benchmarks/coreference/measure.mjs [--tuning] [--documents]
 *
 * Of the documents sorted by name, every second one (the second, the fourth, …) is held out and reported;
 * `--tuning` shows the others. Mention spans, Penn tags and types of names are gold: the figures are an upper
 * measure of the resolution alone. Two baselines: every name its own entity (equal names are one), and equal heads.
 */
import { build } from "esbuild";
import { headOf, readGum } from "./gum.mjs";
import { addDocument, emptyTally, scoresOf } from "./scores.mjs";

const corpora = process.env.ONRECORD_CORPORA;
if (corpora === undefined) {
  console.error("coreference: not measured, ONRECORD_CORPORA is not set");
  process.exit(2);
}
const core = await bundled(`
  export { resolve } from "./parse/entities/resolve-entities.ts";
  export { readText } from "./text/index.ts";
  export { pronouns } from "./lexicon/pronouns.ts";
`);

const tuning = process.argv.includes("--tuning");
const documents = readGum(corpora)
  .filter(({ id }) => /^GUM_(?:news|interview)_/.test(id))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .filter((_, index) => index % 2 === (tuning ? 0 : 1));

const systems = { onrecord: resolved, "equal names": equalNames, "equal heads": equalHeads };
console.log(
  `${documents.length} ${tuning ? "tuning" : "held-out"} documents of GUM news and interviews, gold mentions`,
);
for (const singletons of [false, true]) {
  console.log(singletons ? "\nwith singletons" : "\nwithout singletons (as CoNLL-2012)");
  console.log("system        MUC P    R   F1   B3 P    R   F1  CEAFe P  R   F1   mean");
  for (const [name, system] of Object.entries(systems)) {
    const all = emptyTally();
    for (const document of documents) {
      const gold = clustering(
        document.mentions.map(({ entity }) => entity),
        singletons,
      );
      const found = clustering(system(document), singletons);
      addDocument(all, gold, found);
      if (process.argv.includes("--documents") && name === "onrecord") {
        const one = emptyTally();
        addDocument(one, gold, found);
        console.log(`  ${document.id.padEnd(28)} ${scoresOf(one).mean.toFixed(1)}`);
      }
    }
    const { muc, bCubed, ceafE, mean } = scoresOf(all);
    const cells = [muc, bCubed, ceafE].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
    console.log(
      name.padEnd(12),
      ...cells.map((cell) => cell.toFixed(1).padStart(5)),
      mean.toFixed(1).padStart(6),
    );
  }
}

/** Groups mention indexes by the label each has. */
function clustering(labels, singletons) {
  const groups = new Map();
  labels.forEach((label, index) => {
    groups.set(label, [...(groups.get(label) ?? []), String(index)]);
  });
  return [...groups.values()].filter((group) => singletons || group.length > 1);
}

function resolved(document) {
  const { text, tokens, sentences, paragraphs, rows, mentions } = document;
  const { quotations } = core.readText(text);
  const { candidates, names } = goldCandidates(document);
  const tags = rows.map(({ pos }, index) => ({
    pos,
    posProbability: 1,
    name: names[index] ?? "O",
    nameProbability: 1,
    role: "O",
    roleProbability: 1,
  }));
  const { clusters } = core.resolve(
    { text, tokens, sentences, paragraphs, quotations },
    tags,
    candidates,
    [],
  );
  const place = new Map(candidates.map(({ gold }, index) => [gold, index]));
  return mentions.map((_, index) => clusters.root(place.get(index)));
}

/** Gold mentions as candidates: a name is the run of proper nouns around its head. */
function goldCandidates({ tokens, rows, mentions }) {
  const names = [];
  const candidates = mentions.map((mention, gold) => {
    const head = headOf(rows, mention.tokens);
    const { pos } = rows[head];
    const single = mention.tokens.to - mention.tokens.from === 1;
    if (single && pos !== "DT" && core.pronouns.has(tokens[head].text.toLowerCase()))
      return candidate(tokens, mention.tokens, head, "pronoun", gold);
    const proper =
      pos.startsWith("NNP") || (single && /^[A-Z]/.test(tokens[head].text) && pos.startsWith("JJ"));
    if (!proper || mention.type === "time") return candidate(tokens, mention.tokens, head, "nominal", gold);
    const range = properRun(rows, mention.tokens, head);
    const nameType = ["person", "organization", "place"].includes(mention.type) ? mention.type : "other";
    for (let index = range.from; index < range.to; index++)
      names[index] = `${index === range.from ? "B" : "I"}-${nameType}`;
    return { ...candidate(tokens, range, head, "name", gold), nameType };
  });
  candidates.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { candidates, names };
}

function candidate(tokens, range, head, kind, gold) {
  const span = { start: tokens[range.from].start, end: tokens[range.to - 1].end };
  return { span, tokens: range, head, kind, gold };
}

function properRun(rows, { from, to }, head) {
  const linking = new Set(["IN", "DT", "CC", "HYPH", "POS", "NN"]);
  const proper = (index) => rows[index].pos.startsWith("NNP");
  let start = head;
  let end = head + 1;
  for (let index = head - 1; index >= from && (proper(index) || linking.has(rows[index].pos)); index--)
    if (proper(index)) start = index;
  for (let index = head + 1; index < to && (proper(index) || linking.has(rows[index].pos)); index++)
    if (proper(index)) end = index + 1;
  return { from: start, to: end };
}

function equalNames({ tokens, rows, mentions }) {
  return mentions.map(({ tokens: range }, index) => {
    const head = headOf(rows, range);
    const words = tokens.slice(range.from, range.to).map(({ text }) => text.toLowerCase());
    return rows[head].pos.startsWith("NNP") ? words.join(" ") : `mention ${index}`;
  });
}

function equalHeads({ tokens, rows, mentions }) {
  return mentions.map(({ tokens: range }, index) => {
    const head = headOf(rows, range);
    return rows[head].pos.startsWith("NN") ? tokens[head].text.toLowerCase() : `mention ${index}`;
  });
}

/** Modules of core's sources, compiled on the fly: coreference is measured beneath the public face. */
async function bundled(contents) {
  const resolveDir = new URL("../../packages/core/src", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
