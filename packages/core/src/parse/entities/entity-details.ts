import type { KnownName, Language } from "../../language/index.js";
import { isNoun, type Reading } from "../../reading/index.js";
import type {
  Entity,
  EntityId,
  EntityType,
  OrganizationKind,
  PlaceKind,
  WorkKind,
} from "../../record/index.js";
import type { NameType } from "../../tagger/index.js";
import type { MentionProfile, NameProfile, NominalProfile } from "./mention-profile.js";
import type { Resolution } from "./resolution.js";
import { rolesOf } from "./roles.js";

/** Makes the entity of a cluster from its mentions, which are in text order. `idOf` gives a mention's entity. */
export function describedEntity(
  resolution: Resolution,
  id: EntityId,
  members: readonly MentionProfile[],
  idOf: (mention: number) => EntityId | undefined,
): Entity {
  const names = members.filter((member) => member.kind === "name");
  const descriptions = members.filter((member) => member.kind === "nominal");
  const { language } = resolution.reading;
  const bare = ({ text }: NominalProfile): string => withoutDeterminer(language, oneLine(text));
  const labels = [...names.map(({ bareText }) => oneLine(bareText)), ...descriptions.filter(tells).map(bare)];
  const name = longestName(names) ?? descriptions.map(bare)[0] ?? "";
  const aliases = [...new Set(labels)].filter((label) => label !== name && label !== "");
  const named = { id, name, aliases };
  const beforehand = knownBeforehand(names);
  switch (beforehand?.type ?? typeOf(resolution, names, descriptions)) {
    case "person": {
      const known = beforehand?.type === "person" ? beforehand : undefined;
      const roles = rolesOf(resolution, members, idOf, known?.roles);
      return { type: "person", ...named, roles, ...wikidataOf(known) };
    }
    case "organization": {
      const own = beforehand?.type === "organization" ? beforehand : undefined;
      const known = own ?? agreed(names.map(({ organizations }) => organizations));
      const kind = known?.kind ?? organizationKind(language, names, descriptions);
      return { type: "organization", ...named, kind, ...wikidataOf(known) };
    }
    case "place": {
      const own = beforehand?.type === "place" ? beforehand : undefined;
      return { type: "place", ...named, ...placeDetails(own, names, descriptions) };
    }
    case "group":
      return { type: "group", ...named, ...wikidataOf(beforehand) };
    case "event":
      return { type: "event", ...named, ...wikidataOf(beforehand) };
    case "work": {
      const own = beforehand?.type === "work" ? beforehand : undefined;
      return { type: "work", ...named, kind: own?.kind ?? workKind(names, descriptions), ...wikidataOf(own) };
    }
    case "other":
      return { type: "other", ...named, ...wikidataOf(beforehand) };
  }
}

/** The one whom names mean who is known beforehand; nobody where they mean several. */
function knownBeforehand(names: readonly NameProfile[]): KnownName | undefined {
  const [known, ...others] = new Set(names.flatMap(({ known }) => known ?? []));
  return others.length === 0 ? known : undefined;
}

function withoutDeterminer({ determiners }: Language, text: string): string {
  const [first = "", ...rest] = text.split(" ");
  return rest.length > 0 && determiners.leading.has(first.toLowerCase()) ? rest.join(" ") : text;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** "the mayor" is another name for somebody; "a lawyer" and "president", behind a name, only say what they are. */
const tells = ({ determiner }: NominalProfile): boolean =>
  determiner === "definite" || determiner === "possessive" || determiner === "demonstrative";

/** The fullest name: the one of most words, then of most letters, then the first. */
function longestName(names: readonly NameProfile[]): string | undefined {
  const [fullest] = [...names].sort(
    (a, b) => b.words.length - a.words.length || b.bareText.length - a.bareText.length || a.index - b.index,
  );
  return fullest === undefined ? undefined : oneLine(fullest.bareText);
}

const typeOfName: Readonly<Record<Exclude<NameType, "other">, EntityType>> = {
  person: "person",
  organization: "organization",
  place: "place",
};

function typeOf(
  { reading, clusters }: Resolution,
  names: readonly NameProfile[],
  descriptions: readonly NominalProfile[],
): EntityType {
  const [name] = names;
  if (name !== undefined) {
    return name.nameType === "other" ? typeOfOther(reading, names) : typeOfName[name.nameType];
  }
  const [description] = descriptions;
  if (description === undefined) return "other";
  const [type] = clusters.traits(description.index).types;
  if (type !== undefined) return type;
  // Several who say something are people, whatever they are called; and so is "one of them".
  const speaker = descriptions.find(({ sourceOf }) => sourceOf !== undefined);
  if (speaker?.number === "plural") return "group";
  return speaker !== undefined && !isNoun(reading.tokens[speaker.mention.head]) ? "person" : "other";
}

/** A name that is no person's, organization's or place's: a people, a happening, a work, or something else. */
function typeOfOther({ tokens, language }: Reading, names: readonly NameProfile[]): EntityType {
  const peoples = names.some(
    ({ places, mention }) => places.length > 0 || tokens[mention.tokens.to - 1]?.pos === "NNPS",
  );
  if (names.some(({ words }) => language.nouns.events.has(words.at(-1) ?? ""))) return "event";
  if (names.some(({ noun }) => noun?.workKind !== undefined)) return "work";
  return peoples ? "group" : "other";
}

/** The one entry of the gazetteer that every known name means. */
function agreed<Entry>(found: readonly (readonly Entry[])[]): Entry | undefined {
  const known = found.filter((entries) => entries.length > 0);
  const [first] = known;
  const entry = first?.length === 1 ? first[0] : undefined;
  return entry !== undefined && known.every((entries) => entries.length === 1 && entries[0] === entry)
    ? entry
    : undefined;
}

const wikidataOf = (known: { readonly wikidata?: string } | undefined): { readonly wikidata?: string } =>
  known?.wikidata === undefined ? {} : { wikidata: known.wikidata };

function organizationKind(
  language: Language,
  names: readonly NameProfile[],
  descriptions: readonly NominalProfile[],
): OrganizationKind {
  const told = [
    ...names.flatMap(({ words }) => kindInName(language, words)),
    ...descriptions.map(({ noun }) => noun?.organizationKind),
  ];
  return told.find((kind) => kind !== undefined && kind !== "other") ?? "other";
}

/** "Office *for* Budget Responsibility" tells its kind before the preposition, "Justice Department" at its end. */
function kindInName(
  { names, nouns }: Language,
  words: readonly string[],
): readonly (OrganizationKind | undefined)[] {
  const preposition = words.findIndex((word) => names.kindBreaks.has(word));
  const end = preposition > 0 ? preposition : words.length;
  const last = words[end - 1] ?? "";
  return [names.companyEndings.has(last) ? "company" : nouns.find(last, words[end - 2])?.organizationKind];
}

function placeDetails(
  own: Extract<KnownName, { readonly type: "place" }> | undefined,
  names: readonly NameProfile[],
  descriptions: readonly NominalProfile[],
): { readonly kind: PlaceKind; readonly countryCode?: string; readonly wikidata?: string } {
  const found = names.map(({ places }) => places);
  const known = agreed(found);
  const possible = found.flat();
  const [first] = possible;
  const sameKind = possible.every(({ kind }) => kind === first?.kind);
  const country = possible.every((place) => place.country === first?.country) ? first?.country : undefined;
  const inWords = [
    ...names.map(({ noun }) => noun?.placeKind),
    ...descriptions.map(({ noun }) => noun?.placeKind),
  ].find((kind) => kind !== undefined);
  if (own !== undefined) {
    return {
      kind: own.kind ?? inWords ?? "other",
      ...(own.country !== undefined && { countryCode: own.country }),
      ...wikidataOf(own),
    };
  }
  return {
    kind: (sameKind ? first?.kind : undefined) ?? inWords ?? "other",
    ...(country !== undefined && { countryCode: country }),
    ...wikidataOf(known),
  };
}

function workKind(names: readonly NameProfile[], descriptions: readonly NominalProfile[]): WorkKind {
  const told = [
    ...names.map(({ noun }) => noun?.workKind),
    ...descriptions.map(({ noun }) => noun?.workKind),
  ];
  return told.find((kind) => kind !== undefined) ?? "other";
}
