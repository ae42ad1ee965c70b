import type { ArticleRecord, Claim, Span } from "../record/index.js";
import { indexRecord, type Speaker, type TextIndex } from "../record/standoff.js";
import { firstIndex } from "../search/index.js";
import { articleIri } from "./article-iri.js";

/** A page of annotations after the W3C Web Annotation Data Model, ready for `JSON.stringify`. */
export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly items: readonly Annotation[];
}

export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying" | "describing";
  readonly body: readonly TextualBody[];
  readonly target: readonly AnnotationTarget[];
}

export interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "tagging" | "identifying" | "describing";
  readonly value: string;
  readonly format: "text/plain";
}

export interface AnnotationTarget {
  readonly source: string;
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** Counts in Unicode code points, as the model asks (section 4.2.5), not in UTF-16 code units. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of the text before and after a quote is given to find it by, in UTF-16 code units. */
const CONTEXT = 32;

/**
 * A record as web annotations: each mention identifies its entity, each claim describes what is said and on whose
 * word. Every piece of what has a gap is a target of its own. What plugins added is left out: bodies are for people.
 */
export function webAnnotations(record: ArticleRecord, text: string): AnnotationPage {
  const source = articleIri(record.article);
  const index = indexRecord(record, text);
  const targets = targetsOf(text, source);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${source}#annotations`,
    type: "AnnotationPage",
    items: [
      ...record.mentions.map(({ id, entity, span }): Annotation => {
        const type = index.entity(entity)?.type;
        return {
          id: `${source}#${id}`,
          type: "Annotation",
          motivation: "identifying",
          body: [
            textual("identifying", index.nameOf(entity)),
            ...(type === undefined ? [] : [textual("tagging", type)]),
          ],
          target: targets([span]),
        };
      }),
      ...record.claims.map(
        (claim): Annotation => ({
          id: `${source}#${claim.id}`,
          type: "Annotation",
          motivation: "describing",
          body: claimBodies(claim, index),
          target: targets(claim.content),
        }),
      ),
    ],
  };
}

function claimBodies(claim: Claim, index: TextIndex): readonly TextualBody[] {
  return [
    textual(
      "describing",
      `${speakerWords(index.speakerOf(claim))}: ${claim.statement ?? index.textOf(claim.content)}`,
    ),
    ...[claim.act, claim.certainty, claim.polarity].map((tag) => textual("tagging", tag)),
  ];
}

function speakerWords(speaker: Speaker): string {
  switch (speaker.kind) {
    case "article":
      return "the article itself";
    case "named":
      return speaker.names.join(", ");
    case "described":
      return speaker.words;
    case "unknown":
      return "a source not named";
  }
}

const textual = (purpose: TextualBody["purpose"], value: string): TextualBody => ({
  type: "TextualBody",
  purpose,
  value,
  format: "text/plain",
});

/** Makes targets in one text; the code points are counted once. */
function targetsOf(text: string, source: string): (spans: readonly Span[]) => readonly AnnotationTarget[] {
  const codePointAt = codePointsBefore(text);
  return (spans) =>
    spans.map(({ start, end }) => ({
      source,
      selector: [
        { type: "TextPositionSelector", start: codePointAt(start), end: codePointAt(end) },
        {
          type: "TextQuoteSelector",
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
      ],
    }));
}

/** Gives how many code points stand before a UTF-16 offset. */
function codePointsBefore(text: string): (offset: number) => number {
  // Offsets of the second halves of surrogate pairs: each is one code unit more than there are code points.
  const seconds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) seconds.push(++at);
  }
  return (offset) => offset - firstIndex(seconds, (second) => second >= offset);
}
