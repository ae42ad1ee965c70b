// Reads the dev corpora as articles with gold layers in UTF-16 offsets.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const lines = (path) =>
  gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Turns the corpora's code point offsets into UTF-16 offsets. */
function utf16(text) {
  const map = [];
  let offset = 0;
  for (const character of text) {
    map.push(offset);
    offset += character.length;
  }
  map.push(offset);
  return (point) => map[point];
}

/** PolNeAR dev: `attributions` as the first annotator marked them. */
export function polnearDev(folder) {
  return lines(join(folder, "polnear", "dev.jsonl.gz"))
    .filter((article) => article.annotations.length > 0)
    .map(({ text, date, annotations }) => {
      const at = utf16(text);
      const spans = (pairs) => pairs.map(([start, end]) => ({ start: at(start), end: at(end) }));
      return {
        text,
        ...(/^\d{4}-\d\d-\d\d$/.test(date ?? "") ? { publishedAt: date } : {}),
        attributions: annotations[0].attributions.map(({ source, cue, content }) => ({
          source: spans(source),
          cue: spans(cue),
          content: spans(content),
        })),
      };
    });
}

/** CoNLL-2003 dev: `names` with their types, and `tokens` with their Penn tags, a sentence at a time. */
export function conllDev(folder) {
  return lines(join(folder, "conll2003", "dev.jsonl.gz")).map(({ text, tokens, sentences, mentions }) => {
    const at = utf16(text);
    return {
      text,
      names: mentions.map(({ start, end, type }) => ({ start: at(start), end: at(end), type })),
      sentences: sentences.map(([from, to]) => ({ from, to })),
      tokens: tokens.map(([, start, end, pos]) => ({ start: at(start), end: at(end), pos })),
    };
  });
}
