import { eventNouns } from "../../language/en/event-nouns.js";
import { lemmaCandidates } from "../../language/en/lemma.js";
import { organizationNouns } from "../../language/en/organization-nouns.js";
import {
  femaleNouns,
  groupNouns,
  maleNouns,
  personNouns,
  relationNouns,
} from "../../language/en/person-nouns.js";
import { placeNouns } from "../../language/en/place-nouns.js";
import type { Gender } from "../../language/en/titles.js";
import { workNouns } from "../../language/en/work-nouns.js";
import type { EntityType, OrganizationKind, PlaceKind, WorkKind } from "../../record/index.js";

/** What the lexicon knows of a noun that heads a description. */
export interface HeadNoun {
  /** The noun as the lexicon has it. */
  readonly lemma: string;
  /** What it can describe, the likeliest first: "broadcaster" is a company or a person. */
  readonly types: readonly EntityType[];
  readonly gender?: Gender;
  readonly organizationKind?: OrganizationKind;
  readonly placeKind?: PlaceKind;
  readonly workKind?: WorkKind;
}

/**
 * Looks a noun up, in any case and number; `before` is the word before it, for heads of two words ("armed
 * group", "central bank"). Gives nothing for a noun that the lexicon does not have.
 */
export function headNoun(word: string, before?: string): HeadNoun | undefined {
  const singular = singulars(word);
  const compounds = before === undefined ? [] : singular.map((noun) => `${before.toLowerCase()} ${noun}`);
  for (const lemma of [...compounds, ...singular]) {
    const found = entryOf(lemma);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The word as singular noun, the likeliest first; the word itself, in lower case, is always among them. */
function singulars(word: string): readonly string[] {
  const candidates = lemmaCandidates(word);
  return word.toLowerCase().endsWith("men")
    ? [...candidates, `${word.slice(0, -3).toLowerCase()}man`]
    : candidates;
}

function entryOf(lemma: string): HeadNoun | undefined {
  const gender = maleNouns.has(lemma) ? "male" : femaleNouns.has(lemma) ? "female" : undefined;
  const organizationKind = organizationNouns.get(lemma);
  const placeKind = placeNouns.get(lemma);
  const workKind = workNouns.get(lemma);
  const types: EntityType[] = [];
  if (gender !== undefined || personNouns.has(lemma) || relationNouns.has(lemma)) types.push("person");
  if (organizationKind !== undefined) types.push("organization");
  if (groupNouns.has(lemma)) types.push("group");
  if (placeKind !== undefined) types.push("place");
  if (workKind !== undefined) types.push("work");
  if (eventNouns.has(lemma)) types.push("event");
  if (types.length === 0) return undefined;
  return {
    lemma,
    types,
    ...(gender !== undefined && { gender }),
    ...(organizationKind !== undefined && { organizationKind }),
    ...(placeKind !== undefined && { placeKind }),
    ...(workKind !== undefined && { workKind }),
  };
}
