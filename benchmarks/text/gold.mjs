// Gold boundaries: the same shape from each corpus. The corpora are not part of this repository; the environment
// variable ONRECORD_CORPORA names the folder that holds them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The folder of the corpora, or undefined where none is named. */
export const corporaFolder = () => process.env.ONRECORD_CORPORA || undefined;

const readLines = (folder, file) =>
  gunzipSync(readFileSync(join(folder, file)))
    .toString("utf8")
    .split("\n");

const readJsonLines = (folder, file) =>
  readLines(folder, file)
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Turns offsets in code points into offsets in UTF-16 units. */
const unitsOf = (text) => {
  const units = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return (point) => units[point];
};

const sentenceOf = (tokens) => ({ start: tokens[0].start, end: tokens[tokens.length - 1].end });

/** CoNLL-2003: sentences are the lines of the original files. */
export const readConll = (folder, part = "dev") =>
  readJsonLines(folder, `conll2003/${part}.jsonl.gz`).map(({ id, text, tokens, sentences }) => {
    const unit = unitsOf(text);
    const spans = tokens.map(([, start, end]) => ({ start: unit(start), end: unit(end) }));
    return {
      id,
      text,
      tokens: spans,
      sentences: sentences.map(([from, to]) => sentenceOf(spans.slice(from, to))),
    };
  });

/** PolNeAR: CoreNLP's tokens and sentences, which are silver and not gold. Where CoreNLP read nothing, nothing counts. */
export const readPolnear = (folder, part = "dev") =>
  readJsonLines(folder, `polnear/${part}.jsonl.gz`)
    .map(({ id, text, sentences }) => {
      const unit = unitsOf(text);
      const rows = sentences.map((sentence) =>
        sentence.tokens.map(([, start, end]) => ({ start: unit(start), end: unit(end) })),
      );
      return { id, text, tokens: rows.flat(), sentences: rows.map(sentenceOf) };
    })
    .filter((document) => document.tokens.length > 0);

/**
 * GUM: the text is put together again from the words. GUM parts hyphenated words at each hyphen; `merged` joins
 * those parts again, as the older Penn practice has it.
 */
export const readGum = (folder, genre = "news", paragraphBreak = "\n\n") => {
  const documents = [];
  let document;
  let row = [];
  let spaceAfter = false;
  let paragraphStarts = false;
  let blockLeft = 0;
  let range;
  const endSentence = () => {
    if (row.length > 0) {
      document.sentences.push(sentenceOf(row));
      blockLeft -= 1;
      if (blockLeft === 0) paragraphStarts = true;
    }
    row = [];
  };
  for (const line of readLines(folder, "gum/train.conllu.gz")) {
    if (line.startsWith("# newdoc id = ")) {
      const id = line.slice("# newdoc id = ".length);
      document = { id, text: "", tokens: [], merged: [], sentences: [] };
      if (id.includes(`_${genre}_`)) documents.push(document);
      spaceAfter = false;
      paragraphStarts = false;
    } else if (line.startsWith("# newpar")) {
      paragraphStarts = true;
      // A caption inside a paragraph ends after its own sentences, with no mark of its own.
      blockLeft = Number(/caption[^(]*\((\d+) s\)/.exec(line)?.[1] ?? 0);
    } else if (line === "") {
      endSentence();
    } else if (!line.startsWith("#")) {
      const [number, form, , , tag, , , , , misc] = line.split("\t");
      if (number.includes(".")) continue;
      if (number.includes("-")) {
        range = { last: number.split("-")[1], spaceAfter: !misc.includes("SpaceAfter=No") };
        continue;
      }
      if (document.text !== "") {
        if (paragraphStarts) document.text += paragraphBreak;
        else if (spaceAfter) document.text += " ";
      }
      const isGlued = !paragraphStarts && !spaceAfter && row.length > 0;
      paragraphStarts = false;
      const start = document.text.length;
      document.text += form;
      const token = { start, end: document.text.length };
      row.push(token);
      document.tokens.push(token);
      const previous = document.merged[document.merged.length - 1];
      if (isGlued && previous !== undefined && (tag === "HYPH" || previous.hangs)) {
        document.merged[document.merged.length - 1] = {
          start: previous.start,
          end: token.end,
          hangs: tag === "HYPH",
        };
      } else {
        document.merged.push({ ...token, hangs: tag === "HYPH" });
      }
      if (range === undefined) {
        spaceAfter = !misc.includes("SpaceAfter=No");
      } else {
        spaceAfter = number === range.last && range.spaceAfter;
        if (number === range.last) range = undefined;
      }
    }
  }
  return documents;
};
