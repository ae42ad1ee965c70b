import type { Span } from "../record/index.js";
import { codeAt, isDigit } from "./characters.js";
import type { Quotation, Token } from "./document.js";
import { holdItems } from "./hold-items.js";
import { lookAhead, type Mark, readMark, roleOf, type Shape } from "./quotation-marks.js";
import { trimSpan } from "./trim-span.js";

/** Deeper nesting than this is no prose; marks that would open deeper are left alone. */
const MAX_DEPTH = 6;

/** A quotation on the way: opened, not yet closed. */
interface Draft {
  readonly shape: Shape;
  readonly open: Span[];
  readonly content: Span[];
  /** Where the quoted words of the current paragraph start. */
  from: number;
}

/** The place of the innermost draft that passes; -1 where none does. */
function innermost(drafts: readonly Draft[], passes: (draft: Draft) => boolean): number {
  let place = drafts.length - 1;
  for (; place >= 0; place -= 1) {
    const draft = drafts[place];
    if (draft !== undefined && passes(draft)) break;
  }
  return place;
}

/** Whether two marks are of one family, and both straight or both not. */
function isAlike(a: Shape, b: Shape): boolean {
  return a.family === b.family && a.straight === b.straight;
}

/** The place of the innermost draft a mark answers: one alike if there is one, else one of its family. */
function answeredBy(drafts: readonly Draft[], mark: Shape): number {
  const alike = innermost(drafts, (draft) => isAlike(mark, draft.shape));
  return alike >= 0 ? alike : innermost(drafts, (draft) => draft.shape.family === mark.family);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A measure is no quotation: a mark after a number, where feet or inches were named before (6' 2"). */
function isMeasure(tokens: readonly Token[], index: number): boolean {
  const foot = tokens[index - 2]?.text;
  const inch = tokens[index - 1];
  return (
    inch !== undefined && isDigit(codeAt(inch.text, 0)) && (foot === "'" || foot === "’" || foot === "′")
  );
}

/** Whether the first mark of a draft's family in a row can do nothing but close. */
function isClosedFirst(marks: readonly (Mark | undefined)[], draft: Draft): boolean {
  const { family } = draft.shape;
  const first = marks.find((mark) => mark?.shape.family === family);
  return family !== "single" && first?.mayClose === true && !first.mayOpen && first.shape.leans !== "open";
}

type Found = Omit<Quotation, "depth">;

function startOf({ open }: Found): number {
  return open[0]?.start ?? 0;
}

function endOf({ close, content }: Found): number {
  return close?.end ?? content[content.length - 1]?.end ?? 0;
}

/** Puts quotations in order and counts, for each, those around it. */
function withDepths(found: readonly Found[]): readonly Quotation[] {
  const around: number[] = [];
  return [...found]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((quotation) => {
      while ((around[around.length - 1] ?? Number.POSITIVE_INFINITY) <= startOf(quotation)) around.pop();
      const depth = around.length;
      around.push(endOf(quotation));
      return { ...quotation, depth };
    });
}

/**
 * The quotations of a text, in the order of their opening marks.
 *
 * A mark opens or closes by its shape, by what stands beside it, and by what is open; a straight mark between two
 * spaces, or two words, takes whichever is due. An apostrophe or a single mark opens only where another in its
 * paragraph can close it. A closing mark with nothing to close is left alone, and so is an opening mark with
 * nothing after it. A quotation that is open at the end of its paragraph goes on if the next paragraph starts with
 * an opening mark of its family, or closes one before it opens any, and ends there otherwise. If another of the
 * same marks opened and closed after it, its own closing mark was forgotten, and it ends before that one.
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
): readonly Quotation[] {
  const found: Found[] = [];
  let open: Draft[] = [];

  const finish = (draft: Draft, close: Span | undefined): void => {
    if (draft.content.length === 0) return;
    const { open: marks, content } = draft;
    found.push(close === undefined ? { open: marks, content } : { open: marks, close, content });
  };
  const endContent = (draft: Draft, end: number): void => {
    const span = trimSpan(text, draft.from, end);
    if (span !== undefined) draft.content.push(span);
  };
  /** Ends, unclosed, every draft above `depth`. */
  const dropTo = (depth: number, end: number): void => {
    if (open.length <= depth) return;
    for (const draft of open.splice(depth)) {
      endContent(draft, end);
      finish(draft, undefined);
    }
  };

  for (const paragraph of holdItems(tokens, paragraphs)) {
    const { from, to } = paragraph.items;
    const marks = tokens.slice(from, to).map((token) => readMark(text, token));
    const ahead = lookAhead(marks);
    const next = tokens[to];
    const nextMark = next === undefined ? undefined : readMark(text, next);

    const carried = open;
    open = [];
    let place = 0;
    for (const draft of carried) {
      const mark = marks[place];
      if (
        mark?.mayOpen === true &&
        mark.shape.family === draft.shape.family &&
        mark.shape.leans !== "close"
      ) {
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
      const { token, shape } = mark;
      const top = answeredBy(open, shape);
      const draft = open[top];
      const role = roleOf(mark, {
        isOpen: draft !== undefined,
        isFirst: place === 0,
        isMeasure: draft !== undefined && isMeasure(tokens, from + place),
        closesLater: ahead.any[place + 1] ?? false,
        closesSurelyLater: ahead.sure[place + 1] ?? false,
        goesOnLater: nextMark?.mayOpen === true && nextMark.shape.family === shape.family,
      });
      if (role === "open" && open.length < MAX_DEPTH) {
        open.push({ shape, open: [spanOf(token)], content: [], from: token.end });
      } else if (role === "close" && draft !== undefined) {
        dropTo(top + 1, token.start);
        open.pop();
        endContent(draft, token.start);
        finish(draft, spanOf(token));
        const below = open[innermost(open, (other) => isAlike(draft.shape, other.shape))];
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
  return withDepths(found);
}
