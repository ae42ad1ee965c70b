import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The documents of GUM's train file: text, layers by its own tokens, Penn tags, and gold mentions with entities. */
export function readGum(corpora) {
  const file = gunzipSync(readFileSync(join(corpora, "gum", "train.conllu.gz"))).toString("utf8");
  return file
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(readDocument);
}

function readDocument(block) {
  const [id, ...lines] = block.split("\n");
  const state = { text: "", tokens: [], sentences: [], paragraphs: [], rows: [] };
  const open = new Map();
  const mentions = [];
  let sentenceFrom = 0;
  let paragraphFrom = 0;
  const endSentence = () => {
    if (state.tokens.length > sentenceFrom) {
      const first = state.tokens[sentenceFrom];
      const last = state.tokens.at(-1);
      state.sentences.push({
        start: first.start,
        end: last.end,
        tokens: { from: sentenceFrom, to: state.tokens.length },
      });
      sentenceFrom = state.tokens.length;
      open.clear();
    }
  };
  const endParagraph = () => {
    endSentence();
    if (state.sentences.length > paragraphFrom) {
      const sentences = { from: paragraphFrom, to: state.sentences.length };
      state.paragraphs.push({
        start: state.sentences[sentences.from].start,
        end: state.sentences[sentences.to - 1].end,
        sentences,
      });
      paragraphFrom = state.sentences.length;
      state.text = `${state.text.trimEnd()}\n\n`;
    }
  };
  for (const line of lines) {
    if (line.startsWith("# newpar ") || line === "# newpar") endParagraph();
    else if (line === "") endSentence();
    else if (/^[0-9]+\t/.test(line)) readRow(state, line.split("\t"), sentenceFrom, open, mentions);
  }
  endParagraph();
  const { text, tokens, sentences, paragraphs, rows } = state;
  return { id, text, tokens, sentences, paragraphs, rows, mentions };
}

function readRow(state, columns, sentenceFrom, open, mentions) {
  const [, form, lemma, , pos, , head, relation, , misc] = columns;
  const index = state.tokens.length;
  const start = state.text.length;
  state.tokens.push({ text: form, start, end: start + form.length });
  state.text += form + (/(?:^|\|)SpaceAfter=No/.test(misc) ? "" : " ");
  state.rows.push({ lemma, pos, relation, head: head === "0" ? -1 : sentenceFrom + Number(head) - 1 });
  const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
  for (const [, opening, body, closing] of marks.matchAll(/(\(?)([^()]+)(\)?)/g)) {
    const [entity, type] = body.split("-");
    if (opening) open.set(entity, [...(open.get(entity) ?? []), { from: index, type }]);
    if (closing) {
      const begun = open.get(entity)?.pop();
      if (begun !== undefined)
        mentions.push({ entity, type: begun.type, tokens: { from: begun.from, to: index + 1 } });
    }
  }
}

/** News and interviews: of those sorted by name, every second is held out, the others serve for tuning. */
export function newsAndInterviews(documents, { heldOut }) {
  return documents
    .filter(({ id }) => /^GUM_(?:news|interview)_/.test(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, index) => (index % 2 === 1) === heldOut);
}

/** The token that heads a run of tokens: the first whose own head lies outside. */
export function headOf(rows, { from, to }) {
  for (let index = from; index < to; index++) {
    const { head } = rows[index];
    if (head < from || head >= to) return index;
  }
  return to - 1;
}
