import type { Sieve } from "../../src/parse/entities/resolution.js";
import { unresolved } from "./unresolved.js";

/**
 * Runs one sieve over a text, and no other but those given as `earlier`. Gives each group of mentions that are one
 * now as their words joined by " = ", in text order; mentions that are alone are left out.
 */
export function afterSieve(
  sieve: Sieve,
  notation: string,
  earlier: readonly Sieve[] = [],
): readonly string[] {
  const resolution = unresolved(notation);
  for (const each of [...earlier, sieve]) each(resolution);
  const groups = new Map<number, string[]>();
  for (const { index, text } of resolution.profiles) {
    const root = resolution.clusters.root(index);
    groups.set(root, [...(groups.get(root) ?? []), text]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.join(" = "));
}
