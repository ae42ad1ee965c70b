import type { ArticleRecord, Span, TextIndex } from "@onrecord/core/record";
import { visible } from "../output/index.js";
import type { Styles } from "./styles.js";

/** What every section of a ledger is made from. */
export interface Page {
  readonly record: ArticleRecord;
  readonly index: TextIndex;
  readonly width: number;
  readonly style: Styles;
}

/** Between the parts of a line that do not make a sentence. */
export const DOT = " · ";

/** The words of a span, fit to be printed. */
export const wordsAt = (page: Page, span: Span): string => visible(page.index.textOf([span])).trim();

/** The words of several spans, with a sign where there is a gap. */
export const wordsOf = (page: Page, spans: readonly Span[]): string =>
  spans.map((span) => wordsAt(page, span)).join(" … ");

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A claim's number as readers know it: the identifier without its prefix. */
export const numberOf = (id: string): string => id.slice(id.indexOf(":") + 1);
