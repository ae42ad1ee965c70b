import type { ArticleRecord, Claim, Span } from "@onrecord/core/record";
import { controlsAsPictures } from "../output/visible.js";
import { indexRecord, type RecordIndex } from "./record-index.js";

/** The columns of the table of claims, in order. */
const COLUMNS = [
  "article",
  "claim",
  "start",
  "end",
  "sources",
  "act",
  "form",
  "certainty",
  "polarity",
  "words",
  "hedges",
  "targets",
  "about",
  "figures",
  "times",
  "places",
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Between several values in one cell. */
const LIST = "; ";
/** Between the pieces of a claim with a gap. */
const GAP = " … ";

/** The line that names the columns. */
export const csvHeader = (): string => csvLine(COLUMNS);

/**
 * The claims of a record, one a row (RFC 4180: CRLF, quotation marks doubled). `start` and `end` bound the
 * claim's words in UTF-16 code units of the text; entities are given by name, times as their TIMEX3 value.
 */
export function csvRows(record: ArticleRecord, text: string): string {
  const index = indexRecord(record);
  return record.claims
    .map((claim) => rowOf(claim, record.article.id, index, text))
    .map((row) => csvLine(COLUMNS.map((column) => row[column])))
    .join("");
}

function rowOf(claim: Claim, article: string, index: RecordIndex, text: string): Row {
  const words = (spans: readonly Span[], between: string) =>
    spans.map((span) => text.slice(span.start, span.end)).join(between);
  return {
    article,
    claim: claim.id,
    start: String(claim.content[0]?.start ?? ""),
    end: String(claim.content.at(-1)?.end ?? ""),
    sources: index.names(claim.sources).join(LIST),
    act: claim.act,
    form: index.attribution(claim)?.form ?? "",
    certainty: claim.certainty,
    polarity: claim.polarity,
    words: words(claim.content, GAP),
    hedges: words(claim.hedges, LIST),
    targets: index.names(claim.targets).join(LIST),
    about: index.names(claim.about).join(LIST),
    figures: words(
      index.figures(claim).map(({ span }) => span),
      LIST,
    ),
    times: index
      .times(claim)
      .map(({ value }) => value)
      .join(LIST),
    places: index.names(claim.places).join(LIST),
  };
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(value: string): string {
  const cell = controlsAsPictures(value);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
