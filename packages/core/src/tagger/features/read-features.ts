import { affixRows } from "./affix-rows.js";
import { headlineState, headlineStateOf } from "./headline-state.js";
import { normalForm } from "./normal-form.js";
import { quotationState, quotationStates } from "./quotation-states.js";
import { quoteStates } from "./quote-states.js";
import type { WordSequence } from "./word-sequence.js";
import { hasCapital, shapeOf, type WordShape, wordShape } from "./word-shape.js";

/** How many affix rows and small rows a token has. */
export const AFFIX_SLOTS = 8;
export const SMALL_SLOTS = 5;

/** How many values each small feature has, in the order of its rows. */
const SHAPES = 11;
const POSITIONS = 3;
const HEADLINES = 3;
/** Where the quotation state stands among a token's small rows. */
const QUOTE_SLOT = 1;
/** So many quotation states has a model that tells single marks and dashes from none. */
const QUOTATIONS = Object.keys(quotationState).length;

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
 * @param sizes how many rows the hashed table of affixes has, and how many quotation states the model tells
 */
export function readFeatures(
  sequence: WordSequence,
  vocabulary: ReadonlyMap<string, number>,
  sizes: { readonly affixRows: number; readonly quotes: number },
): Features {
  const known = new Map<string, WordFeatures>();
  const featuresOf = (word: string): WordFeatures => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const form = normalForm(word);
    const features = {
      row: vocabulary.get(form) ?? 0,
      affixes: affixRows(form, sizes.affixRows),
      shape: shapeOf(word),
      lower: word.toLowerCase(),
    };
    known.set(word, features);
    return features;
  };
  const words = sequence.words.map(featuresOf);
  const sentences = new Set(sequence.sentences);
  const paragraphs = new Set(sequence.paragraphs);
  const quotes =
    sizes.quotes === QUOTATIONS
      ? quotationStates(sequence.words, sentences, paragraphs)
      : quoteStates(sequence.words, paragraphs);
  const positionOffset = SHAPES + sizes.quotes;
  const headlineOffset = positionOffset + POSITIONS;
  const evidenceOffset = headlineOffset + HEADLINES;
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
    features.small[small + QUOTE_SLOT] = SHAPES + (quotes[index] ?? 0);
    features.small[small + 2] = positionOffset + position;
    features.small[small + 3] = headlineOffset + (headlines[index] ?? 0);
    features.small[small + 4] = evidenceOffset + evidence;
  });
  return features;
}

/** The quotation state of a word, as the model numbers it. */
export function quotationOf({ small }: Features, word: number): number {
  return (small[word * SMALL_SLOTS + QUOTE_SLOT] ?? SHAPES) - SHAPES;
}
