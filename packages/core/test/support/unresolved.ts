import { modelEn } from "@onrecord/model-en";
import type { Resolution } from "../../src/parse/entities/resolution.js";
import { prepare } from "../../src/parse/entities/resolve-entities.js";
import { findMentions, linkRoles } from "../../src/parse/index.js";
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
