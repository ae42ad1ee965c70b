import type { ArticleRecord } from "@onrecord/core/record";
import { indexRecord } from "@onrecord/core/standoff";
import { claimLines } from "./claims.js";
import { entityLines } from "./entities.js";
import { figureLines } from "./figures.js";
import { headingLines } from "./heading.js";
import type { Page } from "./page.js";
import { relationLines } from "./relations.js";
import { stylesFor } from "./styles.js";
import { timeLines } from "./times.js";

/** How a ledger is to be set. */
export interface LedgerOptions {
  /** Columns a line may take. */
  readonly width: number;
  readonly colour: boolean;
}

/**
 * A record as a ledger to be read: who says what and how, then the entities, times, figures and relations.
 * Sections that would be empty are left out, except that a record without claims says so.
 *
 * @param text the article's text, which the record's spans are offsets of.
 */
export function ledger(record: ArticleRecord, text: string, options: LedgerOptions): string {
  const page: Page = {
    record,
    index: indexRecord(record, text),
    width: options.width,
    style: stylesFor(options.colour),
  };
  const sections: readonly (readonly [name: string, lines: readonly string[]])[] = [
    ["Claims", claimLines(page)],
    ["Entities", entityLines(page)],
    ["Times", timeLines(page)],
    ["Figures", figureLines(page)],
    ["Relations", relationLines(page)],
  ];
  const lines = [
    ...headingLines(page),
    ...sections
      .filter(([, content]) => content.length > 0)
      .flatMap(([name, content]) => ["", sectionLine(page, name), "", ...content]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The section's name in a rule across the page. */
function sectionLine({ style, width }: Page, name: string): string {
  const rule = "─".repeat(Math.max(0, width - name.length - 4));
  return `${style.faint("──")} ${style.section(name)} ${style.faint(rule)}`;
}
