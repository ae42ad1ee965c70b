import type { Language } from "../language/index.js";
import type { TokenTags } from "../tagger/index.js";
import type { IndexRange, TextDocument, Token } from "../text/index.js";
import { readMasthead } from "./masthead.js";
import { findNounPhrases } from "./noun-phrases.js";
import { cutPieces } from "./pieces.js";
import { rangeWithin } from "./places.js";
import type { Reading } from "./reading.js";
import type { TaggedToken } from "./tagged-token.js";

/**
 * Makes the one view of an article that all stages share.
 *
 * @param tags one for each token of the document, as its tagger gives them
 * @throws {RangeError} where there are more or fewer tags than tokens
 */
export function readArticle(document: TextDocument, tags: readonly TokenTags[], language: Language): Reading {
  const tokens = taggedTokens(document, tags, language);
  return {
    ...document,
    language,
    tokens,
    pieces: document.sentences.map((sentence) =>
      cutPieces(document.text, sentence, tokens.slice(sentence.tokens.from, sentence.tokens.to)),
    ),
    masthead: readMasthead(document, language),
    phrases: findNounPhrases(tokens, document.sentences, language),
  };
}

function taggedTokens(
  { tokens, sentences, paragraphs, quotations }: TextDocument,
  tags: readonly TokenTags[],
  language: Language,
): readonly TaggedToken[] {
  if (tags.length !== tokens.length)
    throw new RangeError(`the tagger gave ${tags.length} tags for ${tokens.length} tokens`);
  const sentenceOf = holders(
    tokens.length,
    sentences.map((sentence) => [sentence.tokens]),
  );
  const paragraphOf = holders(
    sentences.length,
    paragraphs.map((paragraph) => [paragraph.sentences]),
  );
  const quotationOf = holders(
    tokens.length,
    quotations.map(({ depth, content }) =>
      depth === 0 ? content.map((span) => rangeWithin(tokens, span)) : [],
    ),
  );
  const words = lemmatizer(language);
  return tags.map((tag, index) => {
    const token: Token = tokens[index] ?? { start: 0, end: 0, text: "" };
    const sentence = sentenceOf[index] ?? 0;
    const quotation = quotationOf[index] ?? NOBODY;
    const { lower, lemma, lemmas } = words(token.text, tag.pos);
    // Spelt out, so that all tokens are objects of one shape: engines read these several times as fast.
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      index,
      lower,
      lemma,
      lemmas,
      pos: tag.pos,
      posProbability: tag.posProbability,
      name: tag.name,
      nameProbability: tag.nameProbability,
      role: tag.role,
      roleProbability: tag.roleProbability,
      roleProbabilities: tag.roleProbabilities,
      sentence,
      paragraph: paragraphOf[sentence] ?? 0,
      quotation: quotation >= 0 ? quotation : undefined,
    };
  });
}

type WordForms = Pick<TaggedToken, "lower" | "lemma" | "lemmas">;

/** Finds the forms of words, once for each distinct word and part of speech. */
function lemmatizer({ lemmas }: Language): (text: string, pos: TokenTags["pos"]) => WordForms {
  const known = new Map<TokenTags["pos"], Map<string, WordForms>>();
  return (text, pos) => {
    const ofPos = known.get(pos) ?? new Map<string, WordForms>();
    known.set(pos, ofPos);
    const found = ofPos.get(text);
    if (found !== undefined) return found;
    const lower = text.toLowerCase().replaceAll("’", "'");
    const forms = { lower, lemma: lemmas.of(lower, pos), lemmas: lemmas.candidates(lower) };
    ofPos.set(text, forms);
    return forms;
  };
}

/** In a table of holders: none. */
const NOBODY = -1;

/** For each of `count` indexes, which of the items holds it in one of its ranges. */
function holders(count: number, items: readonly (readonly IndexRange[])[]): Int32Array {
  const holder = new Int32Array(count).fill(NOBODY);
  items.forEach((ranges, item) => {
    for (const { from, to } of ranges) holder.fill(item, from, to);
  });
  return holder;
}
