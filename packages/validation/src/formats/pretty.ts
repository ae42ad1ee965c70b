import { type Diagnostic, type Severity, severities } from "../diagnostics/index.js";
import { columnsOf, printable } from "./printable.js";
import type { ValidatedFile } from "./validated-file.js";

/** What a part of the output is, for one who colours it. */
export type PrettyPart = Severity | "file" | "place" | "mark" | "good";

/** Gives a part of the output a colour; it must not change what the part takes up. */
export type Painter = (part: PrettyPart, text: string) => string;

export interface PrettyOptions {
  readonly paint?: Painter;
}

/**
 * Diagnostics as lines to read: for each its severity, rule and place, the text with a line of carets beneath,
 * and the remedy; then, for all files together, how many there are.
 */
export function prettyDiagnostics(
  files: readonly ValidatedFile[],
  { paint = (_, text) => text }: PrettyOptions = {},
): string {
  const blocks = files.flatMap(({ file, line, result }) =>
    result.diagnostics.length === 0
      ? []
      : [
          `${paint("file", printable(line === undefined ? file : `${file}:${line}`))}\n\n${result.diagnostics.map((found) => prettyOf(found, paint)).join("\n\n")}\n`,
        ],
  );
  return `${[...blocks, summaryOf(files, paint)].join("\n")}\n`;
}

function prettyOf({ severity, rule, path, message, remedy, excerpt }: Diagnostic, paint: Painter): string {
  const place = paint("place", `${rule}  ${printable(path)}`);
  const lines = [`  ${paint(severity, severity)}  ${place}`, `  ${printable(message)}`];
  if (excerpt !== undefined) {
    const { line, text, mark } = excerpt;
    const gutter = `${line} | `;
    const lead = columnsOf(gutter) + columnsOf(printable(text.slice(0, mark.start)));
    const carets = "^".repeat(Math.max(1, columnsOf(printable(text.slice(mark.start, mark.end)))));
    lines.push(
      `    ${paint("place", gutter)}${printable(text)}`,
      `    ${" ".repeat(lead)}${paint("mark", carets)}`,
    );
  }
  return [...lines, `  ${printable(remedy)}`].join("\n");
}

function summaryOf(files: readonly ValidatedFile[], paint: Painter): string {
  const total = (severity: Severity) => files.reduce((sum, { result }) => sum + result.counts[severity], 0);
  const counts = [...severities].reverse().map((severity) => ({ severity, count: total(severity) }));
  const checked = counted(files.length, "record");
  if (counts.every(({ count }) => count === 0)) return paint("good", `${checked}, nothing to mend`);
  const told = counts.map(({ severity, count }) =>
    count === 0 ? counted(0, severity) : paint(severity, counted(count, severity)),
  );
  return `${checked}: ${told.join(", ")}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
