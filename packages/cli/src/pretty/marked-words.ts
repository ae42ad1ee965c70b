import type { Claim, Span } from "@onrecord/core/record";
import { visible } from "../output/index.js";
import type { Page } from "./page.js";

interface Mark {
  readonly span: Span;
  readonly style: (text: string) => string;
}

/** A claim's words with its hedges, figures and times set off by colour. */
export function markedWords(page: Page, claim: Claim): string {
  const marks = marksOf(page, claim);
  return claim.content
    .map((span) => marked(page.index.text, span, marks).trim())
    .join(page.style.faint(" … "));
}

/** In the order of the text; where two overlap, the one that starts first, and of those the longer, is shown. */
function marksOf({ index, style }: Page, claim: Claim): readonly Mark[] {
  return [
    ...claim.hedges.map((span) => ({ span, style: style.hedge })),
    ...index.figuresOf(claim).map(({ span }) => ({ span, style: style.figure })),
    ...index.timesOf(claim).map(({ span }) => ({ span, style: style.time })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function marked(text: string, within: Span, marks: readonly Mark[]): string {
  const pieces: string[] = [];
  let at = within.start;
  for (const { span, style } of marks) {
    if (span.start < at || span.end > within.end) continue;
    pieces.push(visible(text.slice(at, span.start)), style(visible(text.slice(span.start, span.end))));
    at = span.end;
  }
  pieces.push(visible(text.slice(at, within.end)));
  return pieces.join("");
}
