/** A rule of Markdown is no narrower. */
const LEAST_WIDTH = 3;

/**
 * Lines of cells as a table in Markdown that lines up.
 *
 * @param lines - the first is the head; a line may be short of cells. The first column holds words, the others numbers.
 */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const [head = [], ...rows] = lines;
  const widths = head.map((_, column) =>
    lines.reduce((width, cells) => Math.max(width, cells[column]?.length ?? 0), LEAST_WIDTH),
  );
  const show = (cells: readonly string[]) =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [show(head), `| ${rule.join(" | ")} |`, ...rows.map(show)].join("\n");
}
