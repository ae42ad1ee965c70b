import type { Claim, Entity, RecordIndex } from "@onrecord/core/record";
import { visible } from "../output/index.js";
import { table } from "./layout.js";
import { DOT, type Page } from "./page.js";

/** One row an entity, those of whom the article says most first: name, mentions, claims, what it is. */
export function entityLines(page: Page): readonly string[] {
  const { record, index, style, width } = page;
  if (record.entities.length === 0) return [];
  const rows = record.entities
    .map((entity) => ({
      entity,
      mentions: index.mentionsOf(entity).length,
      claims: claimsWith(index, entity).size,
    }))
    .sort((a, b) => b.mentions - a.mentions || b.claims - a.claims)
    .map(({ entity, mentions, claims }) => [
      style.source(visible(entity.name)),
      String(mentions),
      String(claims),
      description(page, entity),
    ]);
  return table(
    [["", "mentions", "claims", ""].map((name) => (name === "" ? "" : style.faint(name))), ...rows],
    width,
  );
}

/** The claims that an entity makes, or that are aimed at it or speak of it. */
const claimsWith = (index: RecordIndex, entity: Entity): ReadonlySet<Claim> =>
  new Set([...index.claimsBy(entity), ...index.claimsAimedAt(entity), ...index.claimsAbout(entity)]);

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
        [role.title, ...(role.of === undefined ? [] : index.namesOf([role.of]))].join(", "),
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
