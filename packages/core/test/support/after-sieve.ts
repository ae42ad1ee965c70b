import { modelEn } from "@onrecord/model-en";
import { linkRoles } from "../../src/parse/attributions/link-roles.js";
import type { Resolution, Sieve } from "../../src/parse/entities/resolution.js";
import { prepare } from "../../src/parse/entities/resolve-entities.js";
import { findMentions } from "../../src/parse/mentions/index.js";
import { tagged } from "./tagged.js";

/** A text in the notation of `tagged` with its mentions, each in a cluster of its own, before any sieve. */
export function unresolved(notation: string): Resolution {
  const { reading } = tagged(notation);
  const attributionSpans = linkRoles(reading, modelEn.scores.linker);
  return prepare(
    reading,
    findMentions(reading, attributionSpans),
    attributionSpans,
    modelEn.scores.antecedents,
  );
}

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

/** The same words a number of times with a space between: filler for tests of how far something reaches. */
export function times(count: number, words: string): string {
  return Array.from({ length: count }, () => words).join(" ");
}
