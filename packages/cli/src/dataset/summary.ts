import { validate } from "@onrecord/validation";
import type { PackagedArticle } from "./packaged-article.js";

/** What was written, in a few lines. */
export function summary(
  folder: string,
  files: number,
  replaced: readonly string[],
  { record }: PackagedArticle,
): string {
  const { error, warning, hint } = validate(record).counts;
  const { entities, attributions, claims } = record;
  const lists = [
    counted(entities.length, "entity", "entities"),
    counted(attributions.length, "attribution"),
    counted(claims.length, "claim"),
  ];
  const found = [counted(error, "error"), counted(warning, "warning"), counted(hint, "hint")];
  return [
    `${folder}: ${counted(files, "file")}, with ${listed(lists)}`,
    ...(replaced.length === 0 ? [] : [`Replaced: ${replaced.join(", ")}`]),
    `onrecord validate finds ${listed(found)} in the record`,
    "",
  ].join("\n");
}

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

const listed = (parts: readonly string[]): string => `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
