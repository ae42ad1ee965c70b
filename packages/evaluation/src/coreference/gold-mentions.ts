import { type Bio, type IndexRange, type NameType, readText, type Span } from "@onrecord/core";
import { type GivenMentions, isPronoun, type MentionCandidate } from "../core-internals.js";
import { headOf, type Row, sureTags, type TreeDocument, type TreeMention } from "../corpora/index.js";

/** The mentions of a document as the sieves take them, and which gold mention each is. */
export interface GoldMentions {
  readonly given: GivenMentions;
  /** For each candidate the index of its gold mention. */
  readonly goldOf: readonly number[];
}

const nameTypes: ReadonlySet<string> = new Set<NameType>(["person", "organization", "place"]);

/** Between proper nouns of one name: "Bank *of* England", "Stratford*-*upon-Avon". */
const linksInNames: ReadonlySet<string> = new Set(["IN", "DT", "CC", "HYPH", "POS", "NN"]);

/** A document's gold mentions, with its gold tags. */
export function goldMentions(document: TreeDocument): GoldMentions {
  const found = document.mentions
    .map((mention, gold) => ({ gold, ...candidateOf(document, mention) }))
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  const names = new Map(document.mentions.flatMap((mention) => nameLabels(candidateOf(document, mention))));
  return {
    given: {
      document: { ...document, quotations: readText(document.text).quotations },
      tags: document.rows.map(({ pos }, index) => sureTags(pos, { name: names.get(index) ?? "O" })),
      candidates: found.map(({ gold: _, ...candidate }) => candidate),
    },
    goldOf: found.map(({ gold }) => gold),
  };
}

/** A gold mention as a candidate: of a name, the run of proper nouns around its head. */
function candidateOf({ tokens, rows }: TreeDocument, { tokens: range, type }: TreeMention): MentionCandidate {
  const head = headOf(rows, range);
  const pos = rows[head]?.pos ?? "";
  const word = tokens[head]?.text ?? "";
  const isSingle = range.to - range.from === 1;
  const made = (kind: MentionCandidate["kind"], of: IndexRange): MentionCandidate => ({
    span: spanOf(tokens, of),
    tokens: of,
    head,
    kind,
  });
  if (isSingle && pos !== "DT" && isPronoun(word)) return made("pronoun", range);
  const isProper = pos.startsWith("NNP") || (isSingle && /^[A-Z]/.test(word) && pos.startsWith("JJ"));
  if (!isProper || type === "time") return made("nominal", range);
  const nameType = isNameType(type) ? type : "other";
  return { ...made("name", properRun(rows, range, head)), nameType };
}

/** The labels of a name's tokens, each with its token's index. */
function nameLabels({ tokens: { from, to }, nameType }: MentionCandidate) {
  const labels: (readonly [number, Bio<NameType>])[] = [];
  if (nameType === undefined) return labels;
  for (let index = from; index < to; index++)
    labels.push([index, index === from ? `B-${nameType}` : `I-${nameType}`]);
  return labels;
}

function isNameType(type: string): type is NameType {
  return nameTypes.has(type);
}

function properRun(rows: readonly Row[], { from, to }: IndexRange, head: number): IndexRange {
  const isProper = (index: number) => rows[index]?.pos.startsWith("NNP") === true;
  const goesOn = (index: number) => isProper(index) || linksInNames.has(rows[index]?.pos ?? "");
  let start = head;
  for (let index = head - 1; index >= from && goesOn(index); index--) if (isProper(index)) start = index;
  let end = head + 1;
  for (let index = head + 1; index < to && goesOn(index); index++) if (isProper(index)) end = index + 1;
  return { from: start, to: end };
}

function spanOf(tokens: readonly Span[], { from, to }: IndexRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
