import type { Language } from "../../language/index.js";
import type { Reading, TaggedToken } from "../../reading/index.js";
import type { RoleSpan } from "./role-span.js";

/** What a linker sees: the tokens and all role spans, with what each shows by itself. */
export interface LinkContext {
  readonly tokens: readonly TaggedToken[];
  readonly spans: readonly RoleSpan[];
  /** One for each span, in their order. */
  readonly looks: readonly SpanLook[];
}

/** What a span shows whatever its partner: how it opens, what kind of cue it would be, what stands beside it. */
interface SpanLook {
  readonly starts: string;
  readonly kind: string;
  readonly neighbours: string;
}

/** Looks at each span once. */
export function linkContext({ tokens, language }: Reading, spans: readonly RoleSpan[]): LinkContext {
  const looks = spans.map((span) => ({
    starts: startOf(language, tokens[span.from]),
    kind: cueKind(tokens[span.from], span),
    neighbours: neighbours(spans, span),
  }));
  return { tokens, spans, looks };
}

/** The word that stands for "belongs to no cue" or "has no source" among the candidates. */
export const NO_LINK = "none";

/** Of the spans between two, so many are looked at: enough to count to two of each role in any article. */
const SPANS_BETWEEN = 16;

/**
 * The features that speak for or against `part` (a source or a content) belonging to `cue`: a small set of
 * names, each of which has a learned weight. All look only between and just around the two.
 */
export function linkFeatures(context: LinkContext, part: RoleSpan, cue: RoleSpan): readonly string[] {
  const before = part.from < cue.from;
  const [left, right] = before ? [part, cue] : [cue, part];
  const side = before ? "part<cue" : "cue<part";
  const role = part.role;
  const between = context.spans.slice(left.order + 1, Math.min(right.order, left.order + 1 + SPANS_BETWEEN));
  const count = (wanted: RoleSpan["role"]) =>
    bucket(between.filter((span) => span.role === wanted).length, 2);
  const sentences = Math.max(0, right.firstSentence - left.lastSentence);
  const paragraphs = right.paragraph - left.paragraph;
  const gap = bucket(Math.max(0, right.from - left.to), 12);
  const gapWords = gapMarks(context, left.to, right.from);
  const names = [
    `${side}`,
    `${side} gap ${gap}`,
    `${side} sentences ${bucket(sentences, 3)}`,
    `${side} paragraphs ${bucket(paragraphs, 2)}`,
    `${side} cues between ${count("cue")}`,
    `${side} sources between ${count("source")}`,
    `${side} contents between ${count("content")}`,
    `${side} between ${between
      .slice(0, 4)
      .map((span) => span.role[1])
      .join("")}`,
    `${side} marks ${gapWords}`,
    `${side} sentences ${bucket(sentences, 3)} cues ${count("cue")}`,
    `${side} part starts ${context.looks[part.order]?.starts}`,
    `${side} cue ${context.looks[cue.order]?.kind}`,
    `${side} cue neighbours ${context.looks[cue.order]?.neighbours}`,
    `${side} part neighbours ${context.looks[part.order]?.neighbours}`,
  ];
  return names.map((name) => `${role}: ${name}`);
}

/** The features of leaving a part without a partner. */
export function noLinkFeatures(context: LinkContext, span: RoleSpan): readonly string[] {
  const look = context.looks[span.order];
  return [
    `${span.role} ${NO_LINK}`,
    `${span.role} ${NO_LINK} starts ${look?.starts}`,
    `${span.role} ${NO_LINK} neighbours ${look?.neighbours}`,
    `${span.role} ${NO_LINK} kind ${look?.kind}`,
  ];
}

/** Roles of the spans before and after that touch this one or stand at most three tokens off, in its sentences. */
function neighbours(spans: readonly RoleSpan[], span: RoleSpan): string {
  const name = (other: RoleSpan | undefined, near: boolean, same: boolean) =>
    other === undefined || !same ? "-" : near ? other.role : `(${other.role})`;
  const previous = spans[span.order - 1];
  const next = spans[span.order + 1];
  return [
    name(
      previous,
      previous !== undefined && span.from - previous.to <= 3,
      previous?.lastSentence === span.firstSentence,
    ),
    name(next, next !== undefined && next.from - span.to <= 3, next?.firstSentence === span.lastSentence),
  ].join("+");
}

const quoteMarks = new Set(['"', "“", "”", "``", "''", "‘", "’", "«", "»"]);
const sentenceEnds = new Set([".", "!", "?"]);

/** Which marks stand between two spans, at most a dozen tokens of it. */
function gapMarks({ tokens }: LinkContext, from: number, to: number): string {
  const seen = new Set<string>();
  for (const token of tokens.slice(from, Math.min(to, from + 12))) {
    if (quoteMarks.has(token.text)) seen.add('"');
    else if (sentenceEnds.has(token.text)) seen.add(".");
    else if (token.text === "," || token.text === ":" || token.text === ";") seen.add(token.text);
    else if (/^[-–—―]+$/.test(token.text)) seen.add("-");
    else seen.add("w");
  }
  return [...seen].sort().join("");
}

/** How a part opens: with a quotation mark, a complementizer, or the part of speech of its first word. */
function startOf({ clauses }: Language, first: TaggedToken | undefined): string {
  if (first === undefined) return "";
  if (quoteMarks.has(first.text)) return '"';
  return clauses.complementizers.has(first.lower) ? first.lower : first.pos;
}

/** A cue by the part of speech of its first word, and whether it is one word. */
function cueKind(first: TaggedToken | undefined, span: RoleSpan): string {
  const kind = first?.lower === "according" ? first.lower : (first?.pos ?? "");
  return span.to - span.from === 1 ? kind : `${kind}+`;
}

/** 0, 1, 2 … up to `most`, and all above it as one; distances grow coarser from 4 on. */
function bucket(value: number, most: number): string {
  if (value >= most) return `${most}+`;
  if (value >= 7) return "7";
  if (value >= 4) return "4";
  return String(value);
}
