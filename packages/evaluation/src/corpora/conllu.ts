import type { IndexRange, Paragraph, Sentence, TextDocument, Token } from "@onrecord/core";

/** What a CoNLL-U line says of a word. */
export interface Row {
  readonly lemma: string;
  /** Penn Treebank tag. */
  readonly pos: string;
  /** Index of the word's head among the document's words; -1 for a root. */
  readonly head: number;
  /** Universal dependency relation. */
  readonly relation: string;
}

/** A mention as `Entity=` marks it. */
export interface TreeMention {
  /** The document's key of its entity. */
  readonly entity: string;
  /** "person", "place", "abstract". */
  readonly type: string;
  readonly tokens: IndexRange;
}

/** A document of a treebank: its words with their places in the text put together from them, and a row a word. */
export interface TreeDocument extends Omit<TextDocument, "quotations"> {
  readonly id: string;
  /** One for each token. */
  readonly rows: readonly Row[];
  /** In the order in which they end. */
  readonly mentions: readonly TreeMention[];
}

/** How a text is put together from its words. */
export interface Layout {
  /**
   * "inline": only `# newpar` begins a paragraph, as the corpora's scorer prints GUM. "apart": what follows a caption does
   * too, as on the page.
   */
  readonly captions: "inline" | "apart";
}

/**
 * Reads the documents of a CoNLL-U file. Their texts are the words as SpaceAfter parts them, with an empty line between
 * paragraphs.
 */
export function readConllu(
  file: string,
  { captions }: Layout = { captions: "inline" },
): readonly TreeDocument[] {
  return file
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((block) => {
      const id = /^.*/.exec(block)?.[0] ?? "";
      const sentences = block
        .split("\n\n")
        .map(sentenceOf)
        .filter(({ words }) => words.length > 0);
      return documentOf(id.trim(), captions === "apart" ? withCaptionsApart(sentences) : sentences);
    });
}

interface Word extends Omit<Row, "head"> {
  readonly form: string;
  /** Its head's number in the sentence, from 1; 0 for a root. */
  readonly head: number;
  /** Whether a blank parts it from the next word. */
  readonly isSpaced: boolean;
  /** The marks of mentions that begin and end with it. */
  readonly entity: string;
}

interface TreeSentence {
  readonly opensParagraph: boolean;
  /** Of so many sentences, this one first, the caption of a figure is made; 0 where it opens none. */
  readonly caption: number;
  readonly words: readonly Word[];
}

function sentenceOf(block: string): TreeSentence {
  const lines = block.split("\n");
  const words: Word[] = [];
  /** The number of the last word that the contraction at hand ("don't") is made of, and whether a blank follows it. */
  let contraction: { readonly last: string; readonly isSpaced: boolean } | undefined;
  for (const line of lines) {
    const [number = "", form = "", lemma = "", , pos = "", , head = "", relation = "", , misc = ""] =
      line.split("\t");
    if (!/^\d+(?:-\d+)?$/.test(number)) continue;
    const isSpaced = !/(?:^|\|)SpaceAfter=No/.test(misc);
    const last = /-(\d+)$/.exec(number)?.[1];
    if (last !== undefined) {
      contraction = { last, isSpaced };
      continue;
    }
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    const isWithin = contraction !== undefined && contraction.last !== number;
    words.push({
      form,
      lemma,
      pos,
      head: Number(head),
      relation,
      isSpaced: !isWithin && (contraction?.isSpaced ?? isSpaced),
      entity,
    });
    if (!isWithin) contraction = undefined;
  }
  return {
    opensParagraph: lines.some((line) => /^# newpar(?: |$)/.test(line)),
    caption: Number(/^# newpar.*caption[^(]*\((\d+) s\)/m.exec(block)?.[1] ?? 0),
    words,
  };
}

function withCaptionsApart(sentences: readonly TreeSentence[]): readonly TreeSentence[] {
  const behind = new Set(sentences.flatMap(({ caption }, index) => (caption > 0 ? [index + caption] : [])));
  return sentences.map((sentence, index) => ({
    ...sentence,
    opensParagraph: sentence.opensParagraph || behind.has(index),
  }));
}

function documentOf(id: string, parsed: readonly TreeSentence[]): TreeDocument {
  const tokens: Token[] = [];
  const rows: Row[] = [];
  const sentences: Sentence[] = [];
  const mentions: TreeMention[] = [];
  let text = "";
  let gap = "";
  for (const { opensParagraph, words } of parsed) {
    const from = tokens.length;
    if (opensParagraph && from > 0) gap = "\n\n";
    const readMentions = mentionReader(mentions);
    for (const { form, isSpaced, entity, head, lemma, pos, relation } of words) {
      const start = text.length + gap.length;
      text += gap + form;
      gap = isSpaced ? " " : "";
      readMentions(entity, tokens.length);
      tokens.push({ text: form, start, end: text.length });
      rows.push({ lemma, pos, relation, head: head === 0 ? -1 : from + head - 1 });
    }
    sentences.push({ ...spanOf(tokens, from, tokens.length), tokens: { from, to: tokens.length } });
  }
  return { id, text, tokens, rows, sentences, paragraphs: paragraphsOf(parsed, sentences), mentions };
}

/** Reads the marks of mentions at the words of one sentence; what ends is added to `mentions`. */
function mentionReader(mentions: TreeMention[]): (marks: string, index: number) => void {
  const open = new Map<string, { readonly from: number; readonly type: string }[]>();
  return (marks, index) => {
    for (const [, opening, body = "", closing] of marks.matchAll(/(\(?)([^()]+)(\)?)/g)) {
      const [entity = "", type = ""] = body.split("-");
      if (opening) open.set(entity, [...(open.get(entity) ?? []), { from: index, type }]);
      const begun = closing ? open.get(entity)?.pop() : undefined;
      if (begun !== undefined)
        mentions.push({ entity, type: begun.type, tokens: { from: begun.from, to: index + 1 } });
    }
  };
}

function paragraphsOf(parsed: readonly TreeSentence[], sentences: readonly Sentence[]): readonly Paragraph[] {
  const starts = parsed.flatMap(({ opensParagraph }, index) =>
    opensParagraph || index === 0 ? [index] : [],
  );
  return starts.map((from, order) => {
    const to = starts[order + 1] ?? sentences.length;
    return { ...spanOf(sentences, from, to), sentences: { from, to } };
  });
}

function spanOf(
  spans: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
) {
  return { start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 };
}
