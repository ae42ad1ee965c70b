import { codeAt, codeBefore, isLetter, isSpace } from "./characters.js";
import type { Token } from "./document.js";

/** Marks that answer one another: a quotation opened by one of a family is closed by one of the same family. */
export type Family = "double" | "single" | "angle" | "single angle";

/** What a mark's shape says by itself: it opens, it closes, or either. */
export interface Shape {
  readonly family: Family;
  readonly leans: "open" | "close" | "either";
  /** A straight mark answers a straight one rather than a curly one, where both are open. */
  readonly straight: boolean;
}

function shape(family: Family, leans: Shape["leans"], marks: string): readonly (readonly [string, Shape])[] {
  return marks.split(" ").map((mark) => [mark, { family, leans, straight: leans === "either" }]);
}

const shapes: ReadonlyMap<string, Shape> = new Map([
  ...shape("double", "either", "\" ＂ ''"),
  ...shape("double", "open", "“ „ ‟ ``"),
  ...shape("double", "close", "”"),
  ...shape("single", "either", "'"),
  ...shape("single", "open", "‘ ‚ ‛ `"),
  ...shape("single", "close", "’"),
  ...shape("angle", "open", "«"),
  ...shape("angle", "close", "»"),
  ...shape("single angle", "open", "‹"),
  ...shape("single angle", "close", "›"),
]);

/** A quotation mark as it stands in the text: what its shape and its neighbours allow. */
export interface Mark {
  readonly token: Token;
  readonly shape: Shape;
  /** Nothing (or an opening bracket, a dash, another mark) before it and something after it. */
  readonly mayOpen: boolean;
  /** Something before it, and no word runs on after it. */
  readonly mayClose: boolean;
  /** An apostrophe after an s: the genitive of a plural ("players’ union") looks like a closing mark. */
  readonly mayBeGenitive: boolean;
}

const openers = new Set("([{<-—–‒―/“‘„‚«‹\"'`…".split(""));

/** What no quotation starts with; a stop may be the first of an ellipsis. */
const endings = new Set(",;:!?)]}»›”’".split(""));

/** Whether what stands after a mark lets it open. */
function isOpenedSide(text: string, index: number): boolean {
  const code = codeAt(text, index);
  if (code === -1 || isSpace(code)) return false;
  return text[index] === "." ? text[index + 1] === "." : !endings.has(String.fromCodePoint(code));
}

/** Whether what stands before a mark lets it open. */
function isOpenSide(code: number): boolean {
  return code === -1 || isSpace(code) || openers.has(String.fromCodePoint(code));
}

/** Reads a token as a quotation mark; undefined where it is none. */
export function readMark(text: string, token: Token): Mark | undefined {
  const shape = shapes.get(token.text);
  if (shape === undefined) return undefined;
  const before = codeBefore(text, token.start);
  const after = codeAt(text, token.end);
  const blankBefore = before === -1 || isSpace(before);
  const blankAfter = after === -1 || isSpace(after);
  return {
    token,
    shape,
    mayOpen: isOpenSide(before) && isOpenedSide(text, token.end),
    mayClose: !blankBefore && !isLetter(after),
    mayBeGenitive: (before === 0x73 || before === 0x53) && blankAfter,
  };
}

/**
 * For each place of a row, whether a single mark that closes for certain (no genitive) comes at or after it, before
 * any that opens; and whether any that may close does.
 */
export function lookAhead(marks: readonly (Mark | undefined)[]): {
  readonly sure: boolean[];
  readonly any: boolean[];
} {
  const sure: boolean[] = new Array(marks.length + 1).fill(false);
  const any: boolean[] = new Array(marks.length + 1).fill(false);
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    const isSingle = mark?.shape.family === "single";
    const closes = isSingle && mark.shape.leans !== "open" && mark.mayClose;
    const opens = isSingle && mark.shape.leans !== "close" && mark.mayOpen && !mark.mayClose;
    if (closes && !mark.mayBeGenitive) sure[index] = true;
    else sure[index] = !opens && sure[index + 1] === true;
    any[index] = closes || any[index + 1] === true;
  }
  return { sure, any };
}

/** What the text around a mark says, beside its own shape. */
export interface Situation {
  /** A quotation of its family is open. */
  readonly isOpen: boolean;
  /** It is the first token of its paragraph. */
  readonly isFirst: boolean;
  readonly isMeasure: boolean;
  readonly closesLater: boolean;
  readonly closesSurelyLater: boolean;
  readonly goesOnLater: boolean;
}

/** The role a mark plays: it opens a quotation, closes one, or is left alone. */
export function roleOf(mark: Mark, situation: Situation): "open" | "close" | undefined {
  const { mayOpen, mayClose } = mark;
  const { leans, family } = mark.shape;
  if (situation.isMeasure) return undefined;
  if (family === "single") {
    if (situation.isOpen && leans !== "open" && mayClose) {
      return mark.mayBeGenitive && situation.closesSurelyLater ? undefined : "close";
    }
    if (situation.isOpen && leans === "open" && !mayOpen) return "close";
    if (leans === "close" || !mayOpen) return undefined;
    if (leans === "open" && mark.token.text !== "`") return "open";
    return situation.closesLater || (situation.isFirst && situation.goesOnLater) ? "open" : undefined;
  }
  if (situation.isOpen) {
    if (leans === "open") return !mayOpen && (mayClose || family === "double") ? "close" : "open";
    if (leans === "close") return mayOpen && !mayClose && family === "double" ? "open" : "close";
    if (mayOpen && !mayClose) return "open";
    return "close";
  }
  if (leans === "open") return "open";
  if (leans === "close") return situation.isFirst || (mayOpen && !mayClose) ? "open" : undefined;
  return mayOpen || !mayClose ? "open" : undefined;
}
