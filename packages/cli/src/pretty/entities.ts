import type { Entity, EntityId } from "@onrecord/core/record";
import { visible } from "../output/visible.js";
import { table } from "./layout.js";
import { DOT, type Page } from "./page.js";

/** One row an entity, those of whom the article says most first: name, mentions, claims, what it is. */
export function entityLines(page: Page): readonly string[] {
  const { record, style, width } = page;
  if (record.entities.length === 0) return [];
  const mentions = tally(record.mentions.map((mention) => mention.entity));
  const claims = tally(
    record.claims.flatMap((claim) => [...new Set([...claim.sources, ...claim.targets, ...claim.about])]),
  );
  const count = (of: ReadonlyMap<EntityId, number>, entity: Entity) => of.get(entity.id) ?? 0;
  const rows = [...record.entities]
    .sort((a, b) => count(mentions, b) - count(mentions, a) || count(claims, b) - count(claims, a))
    .map((entity) => [
      style.source(visible(entity.name)),
      String(count(mentions, entity)),
      String(count(claims, entity)),
      description(page, entity),
    ]);
  return table(
    [["", "mentions", "claims", ""].map((name) => (name === "" ? "" : style.faint(name))), ...rows],
    width,
  );
}

function tally(ids: readonly EntityId[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function description(page: Page, entity: Entity): string {
  const aliases = entity.aliases.map(visible);
  return [
    entity.type,
    ...details(page, entity).map(visible),
    ...(aliases.length === 0 ? [] : [page.style.faint(`also ${aliases.join(", ")}`)]),
  ].join(DOT);
}

/** What its type tells of it; "other" tells nothing. */
function details({ index }: Page, entity: Entity): readonly string[] {
  switch (entity.type) {
    case "person":
      return entity.roles.map((role) =>
        [role.title, ...(role.of === undefined ? [] : index.names([role.of]))].join(", "),
      );
    case "organization":
    case "work":
      return kind(entity.kind);
    case "place":
      return [...kind(entity.kind), ...(entity.countryCode === undefined ? [] : [entity.countryCode])];
    case "group":
    case "event":
    case "other":
      return [];
  }
}

const kind = (name: string): readonly string[] => (name === "other" ? [] : [name.replaceAll("-", " ")]);
