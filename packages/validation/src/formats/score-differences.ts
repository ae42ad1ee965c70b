import type { Difference, Score } from "../score/index.js";
import type { Painter } from "./pretty.js";
import { printable } from "./printable.js";

/** What was missed and what was invented, layer by layer, each in its line of the text between brackets. */
export function scoreDifferences(
  { missed, invented }: Score,
  { paint = (_, text) => text }: { readonly paint?: Painter } = {},
): string {
  return [["missed", missed, "error"] as const, ["invented", invented, "warning"] as const]
    .map(([title, differences, part]) => {
      const lines = differences.map((difference) => lineOf(difference, part, paint));
      return `${paint("file", `${title} (${differences.length})`)}\n${lines.map((line) => `${line}\n`).join("")}`;
    })
    .join("\n");
}

function lineOf({ path, label, excerpt }: Difference, part: "error" | "warning", paint: Painter): string {
  const head = `  ${paint("place", path)}  ${printable(label)}`;
  if (excerpt === undefined) return head;
  const { line, text, mark } = excerpt;
  const before = printable(text.slice(0, mark.start));
  const words = paint(part, `[${printable(text.slice(mark.start, mark.end))}]`);
  return `${head}\n      ${paint("place", `${line} |`)} ${before}${words}${printable(text.slice(mark.end))}`;
}
