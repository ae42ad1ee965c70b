import { english } from "../../language/en/index.js";
import type { Span } from "../../record/index.js";
import { firstIndex } from "../../search/first-index.js";
import type { Token } from "../../text/index.js";
import { isHyphenAt, lowerAt, type Piece } from "./pieces.js";
import type { Quantity } from "./quantity.js";
import { FRACTION } from "./share.js";

/** The words and, where a tagger gave them, the Penn tags that tell what is counted. */
export interface CountedContext {
  readonly tokens: readonly Token[];
  /** One Penn Treebank tag for each token; without them word forms decide. */
  readonly tags: readonly string[] | undefined;
  /** The offset where something else begins, such as a time; the phrase ends before it. */
  readonly limit: number;
}

/** The most pieces in the phrase that names what is counted: "veteran Palestinian media and aid workers". */
const LONGEST_PHRASE = 6;

/** The most words in a singular phrase that word forms alone can tell: "one recent attempt". */
const LONGEST_SINGULAR = 2;

/**
 * Finds the words that name what a quantity counts: "Palestinian media workers" in "over 100 Palestinian media
 * workers", "workers" in "two-thirds of the workers". A quantity with a unit counts what follows "of" ("50 tonnes of
 * wheat"); an age, where tags tell it, whoever is that old ("a 33-year-old teacher").
 */
export function findCounted(
  pieces: readonly Piece[],
  quantity: Quantity,
  context: CountedContext,
): Span | undefined {
  let from = quantity.to;
  const linked =
    lowerAt(pieces, from) === "of" ||
    (lowerAt(pieces, from) === "worth" && lowerAt(pieces, from + 1) === "of");
  const bare =
    quantity.unit === undefined ||
    quantity.unit === FRACTION ||
    (quantity.unit === "year" && context.tags !== undefined);
  if (linked) from += lowerAt(pieces, from) === "of" ? 1 : 2;
  else if (!bare) return undefined;
  while (
    english.determiners.beforeCounted.has(lowerAt(pieces, from)) &&
    (linked || quantity.unit === FRACTION)
  )
    from++;
  if (lowerAt(pieces, from) === "more" || lowerAt(pieces, from) === "other") from++;
  const to =
    context.tags === undefined
      ? endByForm(pieces, from, context.limit, linked, (quantity.value ?? quantity.min) === 1)
      : endByTags(pieces, from, context, context.tags);
  const start = pieces[from]?.start;
  const end = pieces[to - 1]?.end;
  return to > from && start !== undefined && end !== undefined ? { start, end } : undefined;
}

/**
 * The end of the phrase by word forms: its first plural; else, after "of", all words up to a function word; else,
 * for one thing, the one or two words before a function word.
 */
function endByForm(
  pieces: readonly Piece[],
  from: number,
  limit: number,
  linked: boolean,
  one: boolean,
): number {
  let at = from;
  for (; at < pieces.length && at < from + LONGEST_PHRASE; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.end > limit || english.clauses.phraseStops.has(piece.lower)) break;
    if (isPossessive(pieces, at)) {
      at++;
      continue;
    }
    const joint = piece.kind === "mark" && piece.glued && piece.text === "-" && at > from;
    if (piece.kind !== "word" && !joint) break;
    if (
      isPlural(piece) &&
      !isHyphenAt(pieces, at + 1) &&
      !isPossessive(pieces, at + 1) &&
      !isPlural(pieces[at + 1])
    )
      return at + 1;
  }
  if (linked) return at;
  const singular =
    one && at <= from + LONGEST_SINGULAR && !english.nouns.notNoun.test(lowerAt(pieces, at - 1));
  return singular ? at : from;
}

/** The "'s" of "the world's inmates": the phrase goes on. */
function isPossessive(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at];
  const s = pieces[at + 1];
  return mark?.lower === "'" && mark.glued && s?.lower === "s" && s.glued;
}

function isPlural(piece: Piece | undefined): boolean {
  if (piece?.kind !== "word") return false;
  const { lower } = piece;
  if (english.nouns.irregularPlurals.has(lower)) return true;
  if (english.nouns.falsePlurals.has(lower) || english.clauses.phraseStops.has(lower) || lower.length < 4)
    return false;
  return lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
}

const NOUN_TAGS: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "NNPS"]);
const PHRASE_TAGS: ReadonlySet<string> = new Set([
  ...NOUN_TAGS,
  "JJ",
  "JJR",
  "JJS",
  "RBS",
  "VBN",
  "VBG",
  "HYPH",
  "POS",
  "FW",
]);

/** The end of the phrase by parts of speech: after the last noun of an unbroken run of adjectives and nouns. */
function endByTags(
  pieces: readonly Piece[],
  from: number,
  { tokens, limit }: CountedContext,
  tags: readonly string[],
): number {
  const start = pieces[from]?.start;
  if (start === undefined) return from;
  let end = start;
  for (let at = tokenAt(tokens, start); at < tokens.length; at++) {
    const token = tokens[at];
    const tag = tags[at];
    if (token === undefined || tag === undefined || token.end > limit) break;
    // "four of the port's *six* piers": a number goes on a phrase behind a possessor alone.
    if (!PHRASE_TAGS.has(tag) && !(tag === "CD" && tags[at - 1] === "POS")) break;
    // "40 people killed in the raid": what follows the noun tells of it and does not name it.
    if (end > start && tag.startsWith("VB")) break;
    if (NOUN_TAGS.has(tag)) end = token.end;
  }
  let to = from;
  while ((pieces[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return to;
}

/** The index of the token that holds the offset, or of the first after it. */
const tokenAt = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens, ({ end }) => end > offset);
