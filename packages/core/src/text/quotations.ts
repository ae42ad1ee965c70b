import type { Span } from "../record/index.js";
import { codeAt, codeBefore, isDigit, isLetter, isSpace } from "./characters.js";
import type { Quotation, Token } from "./document.js";
import { trimSpan } from "./trim-span.js";

/** Marks that answer one another: a quotation opened by one of a family is closed by one of the same family. */
type Family = "double" | "single" | "angle" | "single angle";

/** What a mark's shape says by itself: it opens, it closes, or either. */
interface Shape {
  readonly family: Family;
  readonly leans: "open" | "close" | "either";
  /** A straight mark answers a straight one rather than a curly one, where both are open. */
  readonly straight: boolean;
}

const shape = (family: Family, leans: Shape["leans"], marks: string): readonly (readonly [string, Shape])[] =>
  marks.split(" ").map((mark) => [mark, { family, leans, straight: leans === "either" }]);

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

/** Deeper nesting than this is no prose; marks that would open deeper are left alone. */
const MAX_DEPTH = 6;

/** A quotation mark as it stands in the text: what its shape and its neighbours allow. */
interface Mark extends Shape {
  readonly token: Token;
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
const isOpenedSide = (text: string, index: number): boolean => {
  const code = codeAt(text, index);
  if (code === -1 || isSpace(code)) return false;
  return text[index] === "." ? text[index + 1] === "." : !endings.has(String.fromCodePoint(code));
};

/** Whether what stands before a mark lets it open. */
const isOpenSide = (code: number): boolean =>
  code === -1 || isSpace(code) || openers.has(String.fromCodePoint(code));

const readMark = (text: string, token: Token): Mark | undefined => {
  const shape = shapes.get(token.text);
  if (shape === undefined) return undefined;
  const before = codeBefore(text, token.start);
  const after = codeAt(text, token.end);
  const blankBefore = before === -1 || isSpace(before);
  const blankAfter = after === -1 || isSpace(after);
  return {
    ...shape,
    token,
    mayOpen: isOpenSide(before) && isOpenedSide(text, token.end),
    mayClose: !blankBefore && !isLetter(after),
    mayBeGenitive: (before === 0x73 || before === 0x53) && blankAfter,
  };
};

/** A quotation on the way: opened, not yet closed. */
interface Draft {
  readonly family: Family;
  readonly straight: boolean;
  readonly open: Span[];
  readonly content: Span[];
  readonly depth: number;
  /** Where the quoted words of the current paragraph start. */
  from: number;
}

/** The place of the innermost draft that passes; -1 where none does. */
const innermost = (drafts: readonly Draft[], passes: (draft: Draft) => boolean): number => {
  let place = drafts.length - 1;
  for (; place >= 0; place -= 1) {
    const draft = drafts[place];
    if (draft !== undefined && passes(draft)) break;
  }
  return place;
};

/** Whether a mark and a draft are of one family and both straight or both not. */
const isAlike = (a: Shape | Draft, b: Draft): boolean => a.family === b.family && a.straight === b.straight;

/** The place of the innermost draft a mark answers: one alike if there is one, else one of its family. */
const answeredBy = (drafts: readonly Draft[], mark: Shape): number => {
  const alike = innermost(drafts, (draft) => isAlike(mark, draft));
  return alike >= 0 ? alike : innermost(drafts, (draft) => draft.family === mark.family);
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A measure is no quotation: a mark after a number, where feet or inches were named before (6' 2"). */
const isMeasure = (tokens: readonly Token[], index: number): boolean => {
  const foot = tokens[index - 2]?.text;
  const inch = tokens[index - 1];
  return (
    inch !== undefined && isDigit(codeAt(inch.text, 0)) && (foot === "'" || foot === "’" || foot === "′")
  );
};

/** The place in the row of tokens where a paragraph starts and ends. */
interface Row {
  readonly from: number;
  readonly to: number;
}

const rowsOf = (tokens: readonly Token[], paragraphs: readonly Span[]): readonly Row[] => {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const from = next;
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next += 1;
    return { from, to: next };
  });
};

/** Whether the first mark of a draft's family in a row can do nothing but close. */
const isClosedFirst = (marks: readonly (Mark | undefined)[], draft: Draft): boolean => {
  const first = marks.find((mark) => mark?.family === draft.family);
  return draft.family !== "single" && first?.mayClose === true && !first.mayOpen && first.leans !== "open";
};

/**
 * For each place of a row, whether a single mark that closes for certain (no genitive) comes at or after it, before
 * any that opens; and whether any that may close does.
 */
const lookAhead = (
  marks: readonly (Mark | undefined)[],
): { readonly sure: boolean[]; readonly any: boolean[] } => {
  const sure: boolean[] = new Array(marks.length + 1).fill(false);
  const any: boolean[] = new Array(marks.length + 1).fill(false);
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    const closes = mark?.family === "single" && mark.leans !== "open" && mark.mayClose;
    const opens = mark?.family === "single" && mark.leans !== "close" && mark.mayOpen && !mark.mayClose;
    sure[index] = closes && mark?.mayBeGenitive === false ? true : opens ? false : (sure[index + 1] ?? false);
    any[index] = closes || (any[index + 1] ?? false);
  }
  return { sure, any };
};

/**
 * The quotations of a text, in the order of their opening marks.
 *
 * A mark opens or closes by its shape, by what stands beside it, and by what is open; a straight mark between two
 * spaces, or two words, takes whichever is due. An apostrophe or a single mark opens only where another in its
 * paragraph can close it. A closing mark with nothing to close is left alone, and so is an opening mark with
 * nothing after it. A quotation that is open at the end of its paragraph goes on if the next paragraph starts with
 * an opening mark of its family, or closes one before it opens any; it ends there otherwise; if another of the same family opened and closed after
 * it, its own closing mark was forgotten, and it ends before that one.
 */
export const findQuotations = (
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
): readonly Quotation[] => {
  const quotations: Quotation[] = [];
  const rows = rowsOf(tokens, paragraphs);
  let open: Draft[] = [];

  const finish = (draft: Draft, close: Span | undefined): void => {
    if (draft.content.length === 0) return;
    quotations.push({
      open: draft.open,
      ...(close === undefined ? {} : { close }),
      content: draft.content,
      depth: draft.depth,
    });
  };
  const endContent = (draft: Draft, end: number): void => {
    const span = trimSpan(text, draft.from, end);
    if (span !== undefined) draft.content.push(span);
  };
  /** Ends, unclosed, every draft above `depth`. */
  const dropTo = (depth: number, end: number): void => {
    for (const draft of open.splice(depth)) {
      endContent(draft, end);
      finish(draft, undefined);
    }
  };

  for (const [number, row] of rows.entries()) {
    const paragraph = paragraphs[number];
    if (paragraph === undefined) break;
    const marks = tokens.slice(row.from, row.to).map((token) => readMark(text, token));
    const ahead = lookAhead(marks);
    const next = tokens[row.to];
    const nextMark = next === undefined ? undefined : readMark(text, next);

    const carried = open;
    open = [];
    let place = 0;
    for (const draft of carried) {
      const mark = marks[place];
      if (mark !== undefined && mark.family === draft.family && mark.leans !== "close" && mark.mayOpen) {
        draft.open.push(spanOf(mark.token));
        draft.from = mark.token.end;
        open.push(draft);
        place += 1;
      } else if (open.length === 0 && isClosedFirst(marks, draft)) {
        draft.from = paragraph.start;
        open.push(draft);
      } else {
        finish(draft, undefined);
      }
    }

    /** The latest quotation of each family that opened and closed while one of its family was open below it. */
    const forgotten = new Map<Draft, number>();

    for (; place < marks.length; place += 1) {
      const mark = marks[place];
      if (mark === undefined) continue;
      const { token, family } = mark;
      const top = answeredBy(open, mark);
      const draft = open[top];
      const role = roleOf(mark, {
        isOpen: draft !== undefined,
        isFirst: place === 0,
        isEmpty: draft !== undefined && trimSpan(text, draft.from, token.start) === undefined,
        isMeasure: draft !== undefined && isMeasure(tokens, row.from + place),
        closesLater: ahead.any[place + 1] ?? false,
        closesSurelyLater: ahead.sure[place + 1] ?? false,
        goesOnLater: nextMark !== undefined && nextMark.family === family && nextMark.mayOpen,
      });
      if (role === "open" && open.length < MAX_DEPTH) {
        open.push({
          family,
          straight: mark.straight,
          open: [spanOf(token)],
          content: [],
          depth: open.length,
          from: token.end,
        });
      } else if (role === "close" && draft !== undefined) {
        dropTo(top + 1, token.start);
        open.pop();
        endContent(draft, token.start);
        finish(draft, spanOf(token));
        const below = open[innermost(open, (other) => isAlike(draft, other))];
        const started = draft.open[0];
        if (below !== undefined && started !== undefined && !forgotten.has(below)) {
          forgotten.set(below, started.start);
        }
      }
    }
    open = open.filter((draft) => {
      const end = forgotten.get(draft);
      endContent(draft, end ?? paragraph.end);
      if (end !== undefined) finish(draft, undefined);
      return end === undefined && draft.content.length > 0;
    });
  }
  for (const draft of open) finish(draft, undefined);
  return quotations.sort((a, b) => startOf(a) - startOf(b));
};

const startOf = (quotation: Quotation): number => quotation.open[0]?.start ?? 0;

/** What the text around a mark says, beside its own shape. */
interface Situation {
  /** A quotation of its family is open. */
  readonly isOpen: boolean;
  /** It is the first token of its paragraph. */
  readonly isFirst: boolean;
  /** Nothing was said since the open one opened. */
  readonly isEmpty: boolean;
  readonly isMeasure: boolean;
  readonly closesLater: boolean;
  readonly closesSurelyLater: boolean;
  readonly goesOnLater: boolean;
}

const roleOf = (mark: Mark, situation: Situation): "open" | "close" | undefined => {
  const { leans, mayOpen, mayClose, family } = mark;
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
    if (leans === "open") return family === "double" && !mayOpen ? "close" : "open";
    if (leans === "close") return mayOpen && !mayClose && family === "double" ? "open" : "close";
    if (mayOpen && !mayClose) return "open";
    return "close";
  }
  if (leans === "open") return "open";
  if (leans === "close") return situation.isFirst || (mayOpen && !mayClose) ? "open" : undefined;
  return mayOpen || !mayClose ? "open" : undefined;
};
