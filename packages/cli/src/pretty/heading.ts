import { visible } from "../output/index.js";
import { wrapped } from "./layout.js";
import { counted, DOT, type Page } from "./page.js";

/** The title, where the article comes from, and what the record holds. */
export function headingLines(page: Page): readonly string[] {
  const { record, style, width } = page;
  const { article, claims } = record;
  const attributed = claims.filter((claim) => claim.attribution !== undefined);
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  const origin = [
    article.title === undefined ? undefined : article.id,
    article.publishedAt,
    article.dateline,
    article.byline,
    article.publisher,
  ];
  const held = [
    counted(claims.length, "claim"),
    `${attributed.length.toLocaleString("en")} attributed`,
    counted(sources.size, "source"),
    counted(record.entities.length, "entity", "entities"),
  ];
  return [
    ...wrapped(visible(article.title ?? article.id), width).map(style.title),
    ...wrapped(origin.flatMap((part) => (part ? visible(part) : [])).join(DOT), width)
      .filter((line) => line !== "")
      .map(style.faint),
    ...wrapped(held.join(DOT), width).map(style.faint),
  ];
}
