import type { Claim, EntityId } from "@onrecord/core/record";
import { OWN } from "../state/index.js";

/** Who speaks: an entity, or the article itself. */
export type Voice = EntityId | typeof OWN;

/** Who says what about whom: claims by source and by whom they are aimed at or speak of. */
export interface Voices {
  readonly sources: readonly Voice[];
  readonly targets: readonly EntityId[];
  readonly claims: (source: Voice, target: EntityId) => readonly Claim[];
}

/** What a claim is "on": whom it accuses, urges or addresses, or whomever it speaks of. */
export const scopes = ["targets", "about"] as const;
export type Scope = (typeof scopes)[number];

/** A table of more columns is not read but searched; the ledger does that better. */
const MOST_SOURCES = 16;
const MOST_TARGETS = 12;

/** Lays the claims out by source and target, the busiest first. */
export function voicesOf(claims: readonly Claim[], scope: Scope): Voices {
  const cells = new Map<string, Claim[]>();
  const bySource = new Map<Voice, number>();
  const byTarget = new Map<EntityId, number>();
  for (const claim of claims) {
    const voices: readonly Voice[] = claim.attribution === undefined ? [OWN] : claim.sources;
    const spokenOf = scope === "targets" ? claim.targets : [...new Set([...claim.targets, ...claim.about])];
    for (const source of voices) {
      for (const target of spokenOf) {
        const key = cellKey(source, target);
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [claim]);
        else cell.push(claim);
        bySource.set(source, (bySource.get(source) ?? 0) + 1);
        byTarget.set(target, (byTarget.get(target) ?? 0) + 1);
      }
    }
  }
  const targets = busiest(byTarget).slice(0, MOST_TARGETS);
  return {
    // A row is worth its place only where it has a sign in one of the columns.
    sources: busiest(bySource)
      .filter((source) => targets.some((target) => cells.has(cellKey(source, target))))
      .slice(0, MOST_SOURCES),
    targets,
    claims: (source, target) => cells.get(cellKey(source, target)) ?? [],
  };
}

const cellKey = (source: Voice, target: EntityId): string => `${source} ${target}`;

const busiest = <Key>(counts: ReadonlyMap<Key, number>): readonly Key[] =>
  [...counts].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
