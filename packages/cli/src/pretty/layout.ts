import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Lines of at most `width` columns, all but the first set in by `hang` more. Breaks a word only where it must. */
export function wrapped(text: string, width: number, hang = 0): readonly string[] {
  if (stringWidth(text) <= width) return [text];
  const [first = "", ...rest] = wrapAnsi(text, width - hang, { hard: true }).split("\n");
  return [first, ...indented(rest, hang)];
}

/** Lines, each set in by so many columns. */
export const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => " ".repeat(by) + line);

/** One line with a text at each end; where they do not fit, the second follows on lines of its own. */
export function spread(left: string, right: string, width: number, hang: number): readonly string[] {
  const room = width - stringWidth(left) - stringWidth(right);
  if (room >= COLUMN_GAP) return [`${left}${" ".repeat(room)}${right}`];
  return [...wrapped(left, width, hang), ...indented(wrapped(right, width - hang), hang)];
}

/** Columns between two columns of a table. */
const COLUMN_GAP = 2;
/** A last column narrower than this is printed beneath its row instead. */
const MIN_LAST = 24;
/** The share of the width that the first column may take. */
const FIRST_SHARE = 0.4;

/**
 * Rows, all of the same number of cells, in aligned columns. The first column takes what it needs up to a share
 * of the width; those between hold numbers, aligned to the right; the last one wraps in what is left.
 */
export function table(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const count = rows[0]?.length ?? 0;
  const natural = Array.from({ length: count }, (_, i) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[i] ?? "")), 0),
  );
  const first = Math.min(natural[0] ?? 0, Math.floor(width * FIRST_SHARE));
  const middle = natural.slice(1, -1);
  const offset = [first, ...middle].reduce((sum, column) => sum + column + COLUMN_GAP, 0);
  const beneath = width - offset < Math.min(MIN_LAST, natural.at(-1) ?? 0);
  return rows.flatMap(([head = "", ...cells]) => {
    const last = cells.at(-1) ?? "";
    const [headLine = "", ...headRest] = wrapped(head, first, 2);
    const start = [
      padEnd(headLine, first),
      ...middle.map((column, i) => padStart(cells[i] ?? "", column)),
    ].join(" ".repeat(COLUMN_GAP));
    const lastLines = last === "" ? [] : wrapped(last, beneath ? width - 4 : width - offset);
    if (beneath) return [start.trimEnd(), ...headRest, ...indented(lastLines, 4)];
    const [lastLine = "", ...lastRest] = lastLines;
    const height = Math.max(headRest.length, lastRest.length);
    return [
      `${padEnd(start, offset)}${lastLine}`.trimEnd(),
      ...Array.from({ length: height }, (_, i) =>
        `${padEnd(headRest[i] ?? "", offset)}${lastRest[i] ?? ""}`.trimEnd(),
      ),
    ];
  });
}

const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - stringWidth(text)));

const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - stringWidth(text))) + text;
