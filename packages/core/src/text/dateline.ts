import { englishText } from "../language/en/index.js";
import type { TextLanguage } from "../language/index.js";
import type { Span } from "../record/index.js";
import { codeAt, isUpper, isWordCharacter } from "./characters.js";
import type { TextDocument, Token } from "./document.js";

/** A dateline at the head of a report: "NAIROBI, Kenya (AP) —". */
export interface Dateline {
  /** From the place to the last word before the dash or colon, which is left out: "NAIROBI, Kenya (AP)". */
  readonly span: Span;
  /** Where the report was filed, with its region: "NAIROBI, Kenya". */
  readonly place: Span;
  /** The day it was filed, as printed: "Aug. 30". */
  readonly date?: Span;
  /** Who filed it, without the brackets: "AP". */
  readonly agency?: Span;
}

/** A dateline stands below the title, the byline and a line or two more, not later. */
const PARAGRAPHS_SEARCHED = 8;

/** A dateline and the first words after it are within so many tokens. */
const HEAD_TOKENS = 40;

const MAX_PLACE_WORDS = 5;
const MAX_REGION_WORDS = 4;
const MAX_AGENCY_WORDS = 5;

/** A report goes on after its dateline; a headline with a dash in it ("CRICKET - LATE SCORES") does not. */
const MIN_WORDS_AFTER = 4;

const dashes: ReadonlySet<string> = new Set(["-", "--", "---", "–", "—", "―"]);
const lowerLetter = /\p{Ll}/u;
const twoLetters = /\p{L}.*\p{L}/u;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const dayOrYear = /^(?:(\d{1,2})(\p{L}*)|\d{4})$/u;

function startsUpper(word: string): boolean {
  return isUpper(codeAt(word, 0));
}

/** What the words of a dateline are, in a language. */
interface DatelineWords {
  readonly isInCapitals: (word: string) => boolean;
  readonly isMonth: (word: string) => boolean;
  readonly isDayOrYear: (word: string) => boolean;
  readonly isDatePart: (word: string) => boolean;
}

function datelineWords({ writing, calendar, numbers }: TextLanguage): DatelineWords {
  const isMonth = (word: string): boolean => {
    const name = word.toLowerCase().replace(".", "");
    return calendar.months.has(name) || calendar.monthAbbreviations.has(name);
  };
  const isDayOrYear = (word: string): boolean => {
    const parts = dayOrYear.exec(word);
    const suffix = parts?.[2] ?? "";
    return parts !== null && (suffix === "" || numbers.ordinalSuffixes.has(suffix));
  };
  return {
    isInCapitals: (word) =>
      startsUpper(word) && twoLetters.test(word) && !lowerLetter.test(word) && !writing.pageLabels.has(word),
    isMonth,
    isDayOrYear,
    isDatePart: (word) => isMonth(word) || isDayOrYear(word) || isoDate.test(word),
  };
}

/** The words of a paragraph, read one after another. */
interface Reader {
  /** The word `ahead` places on; empty past the end. */
  readonly peek: (ahead?: number) => string;
  /** Takes words while they pass, up to `most`, and gives their span; undefined where none passes. */
  readonly take: (passes: (word: string) => boolean, most: number) => Span | undefined;
  readonly rest: () => readonly Token[];
}

function readerOf(tokens: readonly Token[]): Reader {
  let next = 0;
  return {
    peek: (ahead = 0) => tokens[next + ahead]?.text ?? "",
    take: (passes, most) => {
      const first = tokens[next];
      let last: Token | undefined;
      for (let taken = 0; taken < most; taken += 1) {
        const token = tokens[next];
        if (token === undefined || !passes(token.text)) break;
        last = token;
        next += 1;
      }
      return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
    },
    rest: () => tokens.slice(next),
  };
}

function joinSpans(first: Span, last: Span | undefined): Span {
  return {
    start: first.start,
    end: (last ?? first).end,
  };
}

/** Whether running text follows, and not the rest of a headline. */
function goesOn(rest: readonly Token[]): boolean {
  const words = rest.filter((token) => isWordCharacter(codeAt(token.text, 0)));
  return (
    words.length >= MIN_WORDS_AFTER &&
    words.slice(0, MIN_WORDS_AFTER * 2).some(({ text }) => lowerLetter.test(text[0] ?? ""))
  );
}

/** Reads a dateline from the tokens of one paragraph; undefined where none stands at its head. */
function readDateline(tokens: readonly Token[], words: DatelineWords): Dateline | undefined {
  const { isInCapitals, isMonth, isDatePart } = words;
  const reader = readerOf(tokens);
  const city =
    reader.take(isInCapitals, MAX_PLACE_WORDS) ??
    reader.take((word) => startsUpper(word) && !isMonth(word), 3);
  if (city === undefined) return undefined;
  const isShouted = isInCapitals(tokens[0]?.text ?? "");

  let region: Span | undefined;
  if (reader.peek() === "," && startsUpper(reader.peek(1)) && !isMonth(reader.peek(1))) {
    reader.take((word) => word === ",", 1);
    region = reader.take((word) => startsUpper(word) && !isMonth(word), MAX_REGION_WORDS);
  }

  if (isDatePart(reader.peek(1))) reader.take((word) => word === "," || word === "|", 1);
  const date = isDatePart(reader.peek()) ? readDate(reader, words) : undefined;

  let agency: Span | undefined;
  let bracket: Span | undefined;
  if (reader.peek() === "(") {
    reader.take((word) => word === "(", 1);
    agency = reader.take((word) => word !== ")" && (startsUpper(word) || word === "/"), MAX_AGENCY_WORDS);
    bracket = reader.take((word) => word === ")", 1);
    if (agency === undefined || bracket === undefined) return undefined;
  }

  const place = joinSpans(city, region);
  const span = joinSpans(place, bracket ?? date);
  const dateline: Dateline = {
    span,
    place,
    ...(date === undefined ? {} : { date }),
    ...(agency === undefined ? {} : { agency }),
  };
  if (reader.rest().length === 0) return isShouted && date !== undefined ? dateline : undefined;
  const isEnded = dashes.has(reader.peek()) || (isShouted && reader.peek() === ":");
  return isEnded && (isShouted || agency !== undefined) && goesOn(reader.rest()) ? dateline : undefined;
}

/** Whether words in capitals and a colon head a paragraph. */
function isLabelled(tokens: readonly Token[], { isInCapitals }: DatelineWords): boolean {
  const reader = readerOf(tokens);
  return reader.take(isInCapitals, MAX_PLACE_WORDS) !== undefined && reader.peek() === ":";
}

/** Reads "Aug. 30", "30 August 2024", "Aug. 30, 2024" or "2024-08-30". */
function readDate(reader: Reader, { isDatePart, isDayOrYear }: DatelineWords): Span | undefined {
  const day = reader.take(isDatePart, 3);
  if (reader.peek() !== "," || !isDayOrYear(reader.peek(1))) return day;
  reader.take((word) => word === ",", 1);
  const year = reader.take(isDayOrYear, 1);
  return day === undefined ? undefined : joinSpans(day, year);
}

/**
 * Finds the dateline of a report: the first paragraph near its head that starts with a place in capitals, with or
 * without region, day and agency, before a dash or a colon ("TEL AVIV:", "NAIROBI, Kenya (AP) —"), or alone in its
 * line with a day ("LONDON 1996-08-30"). A place in ordinary letters counts where an agency stands in brackets
 * ("New York (CNN) —"). Where several paragraphs start with capitals and a colon, those are speakers and no places.
 *
 * Only the form is read: whether the place exists is for others to say. Gives undefined where there is none.
 */
export function findDateline(
  document: TextDocument,
  language: TextLanguage = englishText,
): Dateline | undefined {
  const words = datelineWords(language);
  let labels = 0;
  const candidates: Dateline[] = [];
  for (const [number, paragraph] of document.paragraphs.entries()) {
    const from = document.sentences[paragraph.sentences.from]?.tokens.from ?? 0;
    const to = document.sentences[paragraph.sentences.to - 1]?.tokens.to ?? from;
    const head = document.tokens.slice(from, Math.min(to, from + HEAD_TOKENS));
    if (isLabelled(head, words)) labels += 1;
    const dateline = number < PARAGRAPHS_SEARCHED ? readDateline(head, words) : undefined;
    if (dateline !== undefined) candidates.push(dateline);
  }
  const isTranscript = labels > 1;
  return candidates.find(({ span }) => !(isTranscript && document.text[span.end] === ":"));
}
