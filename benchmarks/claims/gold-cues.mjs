import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * PolNeAR's articles with their tokens, CoreNLP's tags and the attributions marked by hand (the first annotator's),
 * offsets in UTF-16 code units. Articles whose tokens are not given are left out.
 *
 * @param {string} folder The folder of corpora, as its README lays it out.
 * @param {"train" | "dev"} part
 */
export const readCues = (folder, part = "dev") =>
  gunzipSync(readFileSync(join(folder, "polnear", `${part}.jsonl.gz`)))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => readArticle(JSON.parse(line)))
    .filter((article) => article.tokens.length > 0);

const readArticle = ({ id, text, sentences, annotations }) => {
  const unit = unitsOf(text);
  const spanOf = ([start, end]) => ({ start: unit(start), end: unit(end) });
  let from = 0;
  const rows = sentences.map(({ tokens }) => {
    const row = tokens.map(([, start, end, pos]) => ({ ...spanOf([start, end]), pos }));
    const range = { from, to: from + row.length };
    from = range.to;
    return { row, range };
  });
  return {
    id,
    text,
    tokens: rows.flatMap(({ row }) => row),
    sentences: rows.map(({ range }) => range),
    attributions: (annotations[0]?.attributions ?? []).map(({ source, cue, content }) => ({
      source: source.map(spanOf),
      cue: cue.map(spanOf),
      content: content.map(spanOf),
    })),
  };
};

/** Maps offsets in code points, as the corpus counts, to UTF-16 code units. */
const unitsOf = (text) => {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const starts = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  starts.push(unit);
  return (offset) => starts[offset] ?? unit;
};
