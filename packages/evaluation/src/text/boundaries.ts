import { readText, type Span } from "@onrecord/core";
import { addTallies, noTally, type Tally, tallyOf } from "@onrecord/validation";

/** A text with the places of tokens and sentences that a corpus gives. */
export interface BoundedText {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

/** How many tokens and sentences `readText` finds exactly; of sentences also the places where they end. */
export interface BoundaryScore {
  readonly tokens: Tally;
  readonly sentences: Tally;
  readonly sentenceEnds: Tally;
}

/** Scores the boundaries that `readText` finds in texts. */
export function scoreBoundaries(texts: readonly BoundedText[]): BoundaryScore {
  const pairs = texts.map((gold) => ({ gold, read: readText(gold.text) }));
  const sum = (layer: (text: BoundedText) => readonly Span[], keyOf: (span: Span) => string): Tally =>
    pairs
      .map(({ gold, read }) => tallyOf(layer(gold).map(keyOf), layer(read).map(keyOf)))
      .reduce(addTallies, noTally);
  return {
    tokens: sum(({ tokens }) => tokens, bothEnds),
    sentences: sum(({ sentences }) => sentences, bothEnds),
    sentenceEnds: sum(({ sentences }) => sentences, lastEnd),
  };
}

function bothEnds({ start, end }: Span): string {
  return `${start}:${end}`;
}

function lastEnd({ end }: Span): string {
  return String(end);
}
