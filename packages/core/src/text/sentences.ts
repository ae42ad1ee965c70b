import type { Writing } from "../language/index.js";
import type { Span } from "../record/index.js";
import { codeAt, isDigit, isLower, isUpper, isWordCharacter } from "./characters.js";
import type { Quotation, Sentence, Token } from "./document.js";
import { holdItems } from "./hold-items.js";

/** What a token that may end a sentence is. */
type Stop = "full stop" | "question" | "ellipsis" | "abbreviation";

function stopOf(token: Token | undefined): Stop | undefined {
  const text = token?.text ?? "";
  switch (text[text.length - 1]) {
    case "!":
    case "?":
    case "‽":
      return "question";
    case "…":
      return "ellipsis";
    case ".":
      if (text === ".") return "full stop";
      return text[0] === "." ? "ellipsis" : "abbreviation";
    default:
      return undefined;
  }
}

const closingBrackets = new Set([")", "]", "}"]);
const openingBrackets = new Set(["(", "[", "{"]);
const marksThatClose = new Set(["”", "’", "'", "''", '"', "»", "›"]);

/** A sentence goes on where one of these follows its stop. */
const continuations = new Set([
  ".",
  ",",
  ";",
  ":",
  "-",
  "--",
  "---",
  "–",
  "—",
  "/",
  "&",
  "=",
  "%",
  ...closingBrackets,
]);

/** "the U.S. Senate" goes on, "the U.S. The" does not. An initial, a title and "No." go on before any word. */
function abbreviationEnds(
  { abbreviations, sentenceOpeners }: Writing,
  token: Token,
  next: Token | undefined,
): boolean {
  const word = token.text.slice(0, -1);
  const lastPart = word.slice(word.lastIndexOf("-") + 1);
  if (abbreviations.leading.has(lastPart)) return false;
  if (abbreviations.beforeNumber.has(word) || isDigit(codeAt(word, 0))) return false;
  if (next === undefined) return false;
  return sentenceOpeners.has(next.text) || (abbreviations.closing.has(word) && isUpper(codeAt(next.text, 0)));
}

const capital = /\p{Lu}/u;

/** Whether a word is no start of a sentence; a name that only begins small ("eBay") can be one. */
function isInLowerCase(word: string): boolean {
  return isLower(codeAt(word, 0)) && !capital.test(word.slice(1, 3));
}

/** How far a name may reach between a quoted question and its verb: "“Why?” Deputy Prime Minister Ana Silva asked". */
const LONGEST_NAME = 6;

/** Whether a name and a verb that takes up a question follow at `index`. */
function isTakenUp(writing: Writing, tokens: readonly Token[], index: number, end: number): boolean {
  for (let place = index; place < Math.min(end, index + LONGEST_NAME); place += 1) {
    const token = tokens[place];
    if (token === undefined) return false;
    if (!isUpper(codeAt(token.text, 0))) return place > index && writing.quotationVerbs.has(token.text);
  }
  return false;
}

/** The role each quotation mark plays, by where it starts. */
interface MarkRoles {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

function rolesOf(quotations: readonly Quotation[]): MarkRoles {
  const opening = new Set<number>();
  const closing = new Set<number>();
  for (const { open, close } of quotations) {
    for (const mark of open) opening.add(mark.start);
    if (close !== undefined) closing.add(close.start);
  }
  return { opening, closing };
}

/** What closes after a stop and so belongs to its sentence. */
interface Tail {
  /** The token after the last one that belongs to the sentence. */
  readonly next: number;
  readonly closesQuotation: boolean;
}

function tailOf(tokens: readonly Token[], stop: number, end: number, roles: MarkRoles): Tail {
  let next = stop + 1;
  let closesQuotation = false;
  for (; next < end; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const isAdjacent = token.start === tokens[next - 1]?.end;
    if (roles.closing.has(token.start)) {
      closesQuotation = true;
    } else if (roles.opening.has(token.start)) {
      break;
    } else if (isNote(tokens, next)) {
      next += 2;
    } else if (
      !closingBrackets.has(token.text) &&
      !((isAdjacent || next === end - 1) && marksThatClose.has(token.text))
    ) {
      break;
    }
  }
  return { next: Math.min(next, end), closesQuotation };
}

/** A note's number hung on a sentence: "[12]". */
function isNote(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === "[" &&
    isDigit(codeAt(tokens[index + 1]?.text ?? "", 0)) &&
    tokens[index + 2]?.text === "]"
  );
}

function startsWithWord(token: Token | undefined): boolean {
  return isWordCharacter(codeAt(token?.text ?? "", 0));
}

/** Whether a picture's credit starts at `index`, run on after its caption: "Market day in Lima Photo: Acme Press". */
function startsCredit(writing: Writing, tokens: readonly Token[], index: number): boolean {
  return (
    writing.creditLabels.has(tokens[index]?.text ?? "") &&
    tokens[index + 1]?.text === ":" &&
    startsWithWord(tokens[index - 1])
  );
}

/** Whether the sentence with a stop at `stop` and the tail after it ends there. */
function endsSentence(
  writing: Writing,
  tokens: readonly Token[],
  stop: number,
  tail: Tail,
  end: number,
  roles: MarkRoles,
): boolean {
  const token = tokens[stop];
  const next = tokens[tail.next];
  if (token === undefined || next === undefined || tail.next >= end) return true;
  if (continuations.has(next.text)) return false;

  let word = tail.next;
  while (
    word < end - 1 &&
    (roles.opening.has(tokens[word]?.start ?? -1) || openingBrackets.has(tokens[word]?.text ?? ""))
  ) {
    word += 1;
  }
  const first = tokens[word];
  const opensQuotation = roles.opening.has(next.start);
  const startsLower = first !== undefined && isInLowerCase(first.text);
  switch (stopOf(token)) {
    case "abbreviation":
      return !openingBrackets.has(next.text) && abbreviationEnds(writing, token, first);
    case "ellipsis":
      return (
        !startsLower &&
        (opensQuotation || tail.closesQuotation || writing.sentenceOpeners.has(first?.text ?? ""))
      );
    case "question":
      if (tail.closesQuotation && isTakenUp(writing, tokens, tail.next, end)) return false;
      return opensQuotation || !startsLower;
    default:
      return opensQuotation || openingBrackets.has(next.text) || !startsLower;
  }
}

/**
 * The sentences of a text, paragraph by paragraph; each paragraph's end ends its last sentence.
 *
 * A sentence ends at a full stop, a question or exclamation mark, or an ellipsis or abbreviation that a new
 * sentence follows, together with the quotation marks and brackets that close after it. It may end inside a
 * quotation. It goes on where a word in lower case, a comma or a dash follows, and where a quoted question is
 * taken up ("“Why?” Ms. Ito asked").
 */
export function findSentences(
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  writing: Writing,
): readonly Sentence[] {
  const roles = rolesOf(quotations);
  const sentences: Sentence[] = [];
  const add = (from: number, to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined) return;
    sentences.push({ start: first.start, end: last.end, tokens: { from, to } });
  };
  for (const { items } of holdItems(tokens, paragraphs)) {
    const end = items.to;
    let from = items.from;
    let index = from;
    let hasWord = false;
    while (index < end) {
      if (hasWord && startsCredit(writing, tokens, index)) {
        add(from, index);
        from = index;
      }
      hasWord ||= startsWithWord(tokens[index]);
      if (!hasWord || stopOf(tokens[index]) === undefined) {
        index += 1;
        continue;
      }
      const tail = tailOf(tokens, index, end, roles);
      if (endsSentence(writing, tokens, index, tail, end, roles)) {
        add(from, tail.next);
        from = tail.next;
        hasWord = false;
      }
      index = tail.next;
    }
    // What is left without a word, as an ellipsis at the very end, belongs to the sentence before it.
    if (!hasWord && from > items.from) {
      from = sentences.pop()?.tokens.from ?? from;
    }
    if (from < end) add(from, end);
  }
  return sentences;
}
