import type { Figure } from "@onrecord/core/record";
import { table } from "./layout.js";
import { type Page, wordsAt } from "./page.js";

/** One row a figure: its words, and the number they give. */
export function figureLines(page: Page): readonly string[] {
  const { record, style, width } = page;
  return table(
    record.figures.map((figure) => [style.figure(wordsAt(page, figure.span)), figureReading(page, figure)]),
    width,
  );
}

/** The number, its bounds, its unit and what it counts: "≥ 40,139 Palestinians", "about 0.667 of imports". */
function figureReading(page: Page, figure: Figure): string {
  return [
    ...(figure.approximate ? ["about"] : []),
    amount(figure),
    ...(figure.unit === undefined ? [] : [figure.unit === "fraction" ? "of" : figure.unit]),
    ...(figure.of === undefined ? [] : [wordsAt(page, figure.of)]),
  ].join(" ");
}

function amount({ value, min, max }: Figure): string {
  if (value !== undefined) return digits(value);
  if (min !== undefined && max !== undefined) return `${digits(min)} to ${digits(max)}`;
  if (min !== undefined) return `≥ ${digits(min)}`;
  return max === undefined ? "" : `≤ ${digits(max)}`;
}

/** As many digits as a reader can use. */
const digits = (number: number): string => number.toLocaleString("en", { maximumFractionDigits: 3 });
