import { evenSpaces } from "../text/index.js";
import type { TextSpan } from "./text-span.js";

/** The terms of a text directive; a browser finds each within one paragraph. */
interface Terms {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Longer words are named by their beginning and their end, in UTF-16 code units; browsers do so from there on, too. */
const LONGEST_WHOLE = 300;

/** At each end of longer words so many are named, and more while these stand elsewhere, too. */
const FEWEST_AT_ENDS = 4;

/** Before and behind words that stand several times, so many are named at most; pages change, and with them context. */
const MOST_CONTEXT = 8;

/**
 * A text directive, which leads a browser to words of a page: "text=…", to be put behind "#:~:" in its address.
 * Words that the page has several times are named together with those around them in their paragraph, as far as that
 * tells them apart. A span that begins or ends within a word is widened to all of it: browsers find whole words.
 *
 * @param text the article, its paragraphs parted by line breaks.
 * @param span where the words stand in it.
 * @param bodyText all words of the page.
 * @returns `undefined` where no words stand there.
 */
export function textDirective(text: string, span: TextSpan, bodyText: string = text): string | undefined {
  const { start, end } = wholeWords(text, withoutSpace(text, span));
  const paragraphs = text
    .slice(start, end)
    .split("\n")
    .map(evenSpaces)
    .filter((words) => words !== "");
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const shown = folded(bodyText);
  const isShort = first.length <= LONGEST_WHOLE || wordsWithSpaceBefore(first).length < 2 * FEWEST_AT_ENDS;
  const isWhole = paragraphs.length === 1 && isShort;
  return written(isWhole ? inContext(text, { start, end }, shown) : bothEnds(paragraphs, shown));
}

/** Some words as one term, with as much around them as tells them from others like them. */
function inContext(text: string, { start, end }: TextSpan, shown: string): Terms {
  const before = wordsWithSpaceBehind(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  const after = wordsWithSpaceBefore(text.slice(end).split("\n", 1).join(""));
  const words = text.slice(start, end);
  const terms = (context: number): Terms => ({
    prefix: before.slice(Math.max(0, before.length - context)).join(""),
    start: words,
    suffix: after.slice(0, context).join(""),
  });
  const most = Math.min(MOST_CONTEXT, Math.max(before.length, after.length));
  let context = 0;
  let named = terms(context);
  while (context < most && !isUnique(`${named.prefix}${words}${named.suffix}`, shown)) {
    context += 1;
    named = terms(context);
  }
  return named;
}

/** Many words as two terms: how they begin and how they end. */
function bothEnds(paragraphs: readonly string[], shown: string): Terms {
  const [first = ""] = paragraphs;
  const last = paragraphs.at(-1) ?? "";
  const opening = wordsWithSpaceBehind(first);
  const closing = wordsWithSpaceBefore(last);
  // Within one paragraph the two may not overlap.
  const share = paragraphs.length === 1 ? 2 : 1;
  const start = shortest(
    opening.length / share,
    (count) => opening.slice(0, count).join(""),
    (words) => isUnique(words, shown),
  );
  const rest = folded(paragraphs.join(" ")).slice(folded(start).length);
  const end = shortest(
    closing.length / share,
    (count) => closing.slice(-count).join(""),
    (words) => rest.indexOf(folded(words)) === rest.length - folded(words).length,
  );
  return { start, end };
}

/** The fewest words, within bounds, that are as they should be; the most, where none are. */
function shortest(
  most: number,
  wordsOf: (count: number) => string,
  isGood: (words: string) => boolean,
): string {
  let count = FEWEST_AT_ENDS;
  while (count + 1 <= most && !isGood(wordsOf(count))) count += 1;
  return wordsOf(count);
}

/** Words, each with the white space before it. */
function wordsWithSpaceBefore(text: string): readonly string[] {
  return text.match(/\s*\S+/g) ?? [];
}

/** Words, each with the white space behind it. */
function wordsWithSpaceBehind(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function isUnique(words: string, shown: string): boolean {
  const wanted = folded(words);
  return shown.indexOf(wanted) === shown.lastIndexOf(wanted);
}

/** As browsers compare: white space evened out, upper and lower case alike. */
function folded(words: string): string {
  return evenSpaces(words).toLowerCase();
}

/** A span without white space at its ends. */
function withoutSpace(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: first, end: Math.max(first, start + words.trimEnd().length) };
}

function wholeWords(text: string, { start, end }: TextSpan): TextSpan {
  let first = start;
  let last = end;
  while (splitsWord(text, first)) first -= 1;
  while (splitsWord(text, last)) last += 1;
  return { start: first, end: last };
}

/** Whether letters or digits stand on both sides of an offset. */
function splitsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))
  );
}

function written({ prefix = "", start, end = "", suffix = "" }: Terms): string {
  const [before, from, to, behind] = [prefix, start, end, suffix].map(encoded);
  return `text=${before && `${before}-,`}${from}${to && `,${to}`}${behind && `,-${behind}`}`;
}

/** A term, percent-encoded; "-" and "," part terms. Half a surrogate pair cannot be encoded, nor is it found. */
function encoded(words: string): string {
  return encodeURIComponent(evenSpaces(words).replace(/[\ud800-\udfff]/gu, "\ufffd")).replaceAll("-", "%2D");
}
