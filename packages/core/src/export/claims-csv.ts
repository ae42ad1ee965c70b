import type { ArticleRecord, Claim, EntityId } from "../record/index.js";
import { indexRecord, spanText, type TextIndex } from "../record/standoff.js";

const columns = [
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
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** Between several values in one cell. */
const LIST = "; ";

/**
 * The claims of a record as a table, one a row under a row of names (RFC 4180: CRLF, quotation marks doubled).
 *
 * `start` and `end` bound a claim's words in UTF-16 code units of the text; entities are given by name, times by
 * their TIMEX3 value. No cell begins with a sign that makes a spreadsheet compute: such a cell gets an apostrophe
 * before it (OWASP, CSV injection). What plugins added is left out: a table has the same columns for all records.
 */
export function claimsCsv(record: ArticleRecord, text: string): string {
  const index = indexRecord(record, text);
  const rows = record.claims.map((claim) => rowOf(claim, index));
  return [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))].join("");
}

/** An item that the record does not hold is told by its id. */
function rowOf(claim: Claim, index: TextIndex): Row {
  const names = (ids: readonly EntityId[]) => index.namesOf(ids).join(LIST);
  return {
    article: index.record.article.id,
    claim: claim.id,
    start: String(claim.content[0]?.start ?? ""),
    end: String(claim.content.at(-1)?.end ?? ""),
    sources: names(claim.sources),
    act: claim.act,
    form: index.attributionOf(claim)?.form ?? "",
    certainty: claim.certainty,
    polarity: claim.polarity,
    words: index.textOf(claim.content),
    statement: claim.statement ?? "",
    hedges: spanText(index.text, claim.hedges, LIST),
    targets: names(claim.targets),
    about: names(claim.about),
    figures: claim.figures.map((id) => index.wordsOf(id) || id).join(LIST),
    times: claim.times.map((id) => index.time(id)?.value ?? id).join(LIST),
    places: names(claim.places),
  };
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** What makes a spreadsheet read a cell as a formula, at its start. */
const FORMULA_START = /^[=+\-@\t\r]/;

function csvCell(value: string): string {
  const cell = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
