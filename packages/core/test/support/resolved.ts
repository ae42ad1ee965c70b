import { modelEn } from "@onrecord/model-en";
import { findMentions, linkRoles, resolveEntities, resolveSources } from "../../src/parse/index.js";
import type { Attribution, Entity, Mention } from "../../src/record/index.js";
import { tagged } from "./tagged.js";

/** A tagged text with its entities, mentions and attributions. */
export interface Resolved {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** The name of the entity that words mention, at their nth occurrence (from 1); undefined where none does. */
  referent(words: string, occurrence?: number): string | undefined;
  /** The entity of that name. Throws where there is none. */
  entity(name: string): Entity;
  /** The names of an attribution's sources and addressees, by its place. */
  sources(attribution: number): readonly string[];
  addressees(attribution: number): readonly string[];
}

/** Reads a text in the notation of `tagged` up to its entities and attributions. */
export function resolved(notation: string): Resolved {
  const { reading, span } = tagged(notation);
  const attributionSpans = linkRoles(reading, modelEn.scores.linker);
  const candidates = findMentions(reading, attributionSpans);
  const { entities, mentions } = resolveEntities(
    reading,
    candidates,
    attributionSpans,
    modelEn.scores.antecedents,
  );
  const attributions = resolveSources(reading, attributionSpans, mentions);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? "";
  return {
    entities,
    mentions,
    attributions,
    referent: (words, occurrence) => {
      const { start, end } = span(words, occurrence);
      const mention = mentions.find((each) => each.span.start === start && each.span.end === end);
      return mention === undefined ? undefined : nameOf(mention.entity);
    },
    entity: (name) => {
      const found = entities.find((entity) => entity.name === name);
      if (found === undefined) throw new Error(`no "${name}" among ${entities.map((entity) => entity.name)}`);
      return found;
    },
    sources: (attribution) => attributions[attribution]?.sources.map(nameOf) ?? [],
    addressees: (attribution) => attributions[attribution]?.addressees.map(nameOf) ?? [],
  };
}
