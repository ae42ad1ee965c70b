import type { ArticleRecord, Claim } from "../record/index.js";
import { type RecordNames, recordNames, wordsOf } from "./record-words.js";

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
  "statement",
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

/**
 * The claims of a record as a table, one a row under a row of names (RFC 4180: CRLF, quotation marks doubled).
 *
 * `start` and `end` bound a claim's words in UTF-16 code units of the text; entities are given by name, times by
 * their TIMEX3 value. No cell begins with a sign that makes a spreadsheet compute: such a cell gets an apostrophe
 * before it (OWASP, CSV injection).
 */
export function claimsCsv(record: ArticleRecord, text: string): string {
  const names = recordNames(record);
  const times = new Map<string, string>(record.times.map(({ id, value }) => [id, value]));
  const figures = new Map<string, string>(record.figures.map(({ id, span }) => [id, wordsOf(text, [span])]));
  const rows = record.claims.map((claim) => rowOf(claim, record.article.id, text, names, times, figures));
  return [csvLine(COLUMNS), ...rows.map((row) => csvLine(COLUMNS.map((column) => row[column])))].join("");
}

function rowOf(
  claim: Claim,
  article: string,
  text: string,
  { names, attribution }: RecordNames,
  times: ReadonlyMap<string, string>,
  figures: ReadonlyMap<string, string>,
): Row {
  return {
    article,
    claim: claim.id,
    start: String(claim.content[0]?.start ?? ""),
    end: String(claim.content.at(-1)?.end ?? ""),
    sources: names(claim.sources).join(LIST),
    act: claim.act,
    form: attribution(claim)?.form ?? "",
    certainty: claim.certainty,
    polarity: claim.polarity,
    words: wordsOf(text, claim.content),
    statement: claim.statement ?? "",
    hedges: wordsOf(text, claim.hedges, LIST),
    targets: names(claim.targets).join(LIST),
    about: names(claim.about).join(LIST),
    figures: claim.figures.map((id) => figures.get(id) ?? id).join(LIST),
    times: claim.times.map((id) => times.get(id) ?? id).join(LIST),
    places: names(claim.places).join(LIST),
  };
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** What makes a spreadsheet read a cell as a formula, at its start. */
const FORMULA_START = /^[=+\-@\t\r]/;

function csvCell(value: string): string {
  const cell = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
