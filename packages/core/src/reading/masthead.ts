import type { Language } from "../language/index.js";
import type { Span } from "../record/index.js";
import { type Dateline, findDateline, type TextDocument } from "../text/index.js";

/** What stands above the body of an article, and the headings within it. */
export interface Masthead {
  /** Indexes of the sentences that are headings: alone in their paragraph, without a stop. */
  readonly headings: ReadonlySet<number>;
  /** Who wrote it, as printed, without "By"; undefined where no line above the body says so. */
  readonly byline?: Span;
  /** Where, when and by which agency it was filed. */
  readonly dateline?: Dateline;
  /** Index of the first token behind the title, byline and date, none of which ends as a sentence does. */
  readonly bodyStart: number;
}

/** Reads the masthead of a text. Linear. */
export function readMasthead(document: TextDocument, language: Language): Masthead {
  const headings = headingsOf(document);
  const body = document.sentences.findIndex((_, index) => !headings.has(index));
  const dateline = findDateline(document, language);
  const byline = bylineAbove(document, body < 0 ? document.sentences.length : body, language);
  return {
    headings,
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
    bodyStart: document.sentences[body]?.tokens.from ?? 0,
  };
}

/** A text of one paragraph has no heading: whatever it is, it is the text. */
function headingsOf({ text, paragraphs, sentences }: TextDocument): ReadonlySet<number> {
  if (paragraphs.length === 1) return new Set();
  return new Set(
    paragraphs.flatMap(({ sentences: { from, to } }) => {
      const sentence = sentences[from];
      return to - from === 1 && sentence !== undefined && !endsWithStop(text, sentence) ? [from] : [];
    }),
  );
}

/** A stop and the marks that close behind it are within so many characters. */
const LONGEST_STOP = 4;

const endsWithStop = (text: string, { start, end }: Span): boolean =>
  /[.!?…]["”’'»)\]]*$/.test(text.slice(Math.max(start, end - LONGEST_STOP), end));

/** "By Ada Brink": the first line above the body that says by whom. */
function bylineAbove(
  { sentences, tokens }: TextDocument,
  body: number,
  { writing }: Pick<Language, "writing">,
): Span | undefined {
  for (const sentence of sentences.slice(0, body)) {
    const [by, name] = tokens.slice(sentence.tokens.from, sentence.tokens.from + 2);
    const isNamed = name !== undefined && /^\p{Lu}/u.test(name.text);
    if (by !== undefined && isNamed && writing.bylineWords.has(by.text.toLowerCase()))
      return { start: name.start, end: sentence.end };
  }
  return undefined;
}
