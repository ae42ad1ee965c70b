import { affixRows } from "./affix-rows.js";
import { headlineState, headlineStateOf } from "./headline-state.js";
import { normalForm } from "./normal-form.js";
import { quoteStates } from "./quote-states.js";
import type { WordSequence } from "./word-sequence.js";
import { hasCapital, shapeOf, type WordShape, wordShape } from "./word-shape.js";

/** How many affix rows and small rows a token has. */
export const AFFIX_SLOTS = 8;
export const SMALL_SLOTS = 5;

/** How many values each small feature has, in the order of its rows. */
const SMALL_VALUES = { shape: 11, quote: 4, position: 3, headline: 3, evidence: 4 } as const;
const QUOTE_OFFSET = SMALL_VALUES.shape;
const POSITION_OFFSET = QUOTE_OFFSET + SMALL_VALUES.quote;
const HEADLINE_OFFSET = POSITION_OFFSET + SMALL_VALUES.position;
const EVIDENCE_OFFSET = HEADLINE_OFFSET + SMALL_VALUES.headline;
export const SMALL_ROWS = EVIDENCE_OFFSET + SMALL_VALUES.evidence;

/** The rows of the model's three tables for every token: one of words, 8 of affixes, 5 of small features. */
export interface Features {
  readonly words: Int32Array;
  readonly affixes: Int32Array;
  readonly small: Uint8Array;
}

/** What a word says of itself, wherever it stands. */
interface WordFeatures {
  readonly row: number;
  readonly affixes: readonly number[];
  readonly shape: WordShape;
  readonly lower: string;
}

/** The sentence's headline state for every word. */
function headlineStates(shapes: readonly WordShape[], sentences: readonly number[]): Uint8Array {
  const states = new Uint8Array(shapes.length);
  sentences.forEach((from, index) => {
    const to = sentences[index + 1] ?? shapes.length;
    states.fill(headlineStateOf(shapes.slice(from, to)), from, to);
  });
  return states;
}

/**
 * The features of every word of a document.
 *
 * @param vocabulary the row of each normal form, from 1; a word that is not in it has row 0
 * @param affixTableRows the rows of the hashed table of affixes
 */
export function readFeatures(
  sequence: WordSequence,
  vocabulary: ReadonlyMap<string, number>,
  affixTableRows: number,
): Features {
  const known = new Map<string, WordFeatures>();
  const featuresOf = (word: string): WordFeatures => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const form = normalForm(word);
    const features = {
      row: vocabulary.get(form) ?? 0,
      affixes: affixRows(form, affixTableRows),
      shape: shapeOf(word),
      lower: word.toLowerCase(),
    };
    known.set(word, features);
    return features;
  };
  const words = sequence.words.map(featuresOf);
  const sentences = new Set(sequence.sentences);
  const paragraphs = new Set(sequence.paragraphs);
  const quotes = quoteStates(sequence.words, paragraphs);
  const headlines = headlineStates(
    words.map((word) => word.shape),
    sequence.sentences,
  );

  // How the same word is written elsewhere in the document: "may" beside "May", "Rose" amid a sentence.
  const writtenLower = new Set<string>();
  const writtenWithCapital = new Set<string>();
  words.forEach(({ shape, lower }, index) => {
    if (shape === wordShape.lower) writtenLower.add(lower);
    if (hasCapital(shape) && !sentences.has(index) && headlines[index] === headlineState.plain) {
      writtenWithCapital.add(lower);
    }
  });

  const features = {
    words: new Int32Array(words.length),
    affixes: new Int32Array(words.length * AFFIX_SLOTS),
    small: new Uint8Array(words.length * SMALL_SLOTS),
  };
  words.forEach(({ row, affixes, shape, lower }, index) => {
    const position = paragraphs.has(index) ? 2 : sentences.has(index) ? 1 : 0;
    const evidence = (writtenLower.has(lower) ? 1 : 0) + (writtenWithCapital.has(lower) ? 2 : 0);
    features.words[index] = row;
    features.affixes.set(affixes, index * AFFIX_SLOTS);
    const small = index * SMALL_SLOTS;
    features.small[small] = shape;
    features.small[small + 1] = QUOTE_OFFSET + (quotes[index] ?? 0);
    features.small[small + 2] = POSITION_OFFSET + position;
    features.small[small + 3] = HEADLINE_OFFSET + (headlines[index] ?? 0);
    features.small[small + 4] = EVIDENCE_OFFSET + evidence;
  });
  return features;
}
