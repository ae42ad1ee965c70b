import { visible } from "../output/index.js";
import { wrapped } from "./layout.js";
import { numberOf, type Page, wordsAt } from "./page.js";

/** One line a relation between two claims, by their numbers, with the words that show it. */
export function relationLines(page: Page): readonly string[] {
  const { record, style, width } = page;
  return record.relations.flatMap((relation) => {
    const from = visible(numberOf(relation.from));
    const to = visible(numberOf(relation.to));
    const evidence = relation.evidence.map((span) => `“${wordsAt(page, span)}”`).join(", ");
    const words = `${from} ${relation.type.replaceAll("-", " ")} ${to}`;
    return wrapped(evidence === "" ? words : `${words}${style.faint(": ")}${evidence}`, width, 2);
  });
}
