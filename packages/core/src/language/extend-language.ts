import type { CueMeaning } from "./cues.js";
import { defineLanguage } from "./define-language.js";
import type { NamedOrganization, NamedPlace } from "./gazetteer.js";
import type { KnownName } from "./known-names.js";
import type { Language } from "./language.js";
import type { Lemmas } from "./lemmas.js";
import { type NamedDay, withDays } from "./named-day.js";
import type { NameLists } from "./names.js";
import { withPhrases } from "./phrases.js";
import { meaningOf, type ReportingVerb, typicalVerb } from "./reporting-verb.js";
import { standInsFor } from "./stand-ins.js";
import type { Verb } from "./verbs.js";

/** What can be added to a language. */
export interface LanguageAdditions {
  /** Verbs by which somebody is said to say something. They outweigh what the language says of the same verbs. */
  readonly verbs?: readonly ReportingVerb[];
  /** Those of whom it is known beforehand what they are. They outweigh what the language knows by the same names. */
  readonly names?: readonly KnownName[];
  /** Days of the year that go by a name. */
  readonly days?: readonly NamedDay[];
}

/**
 * Makes a language of another by adding to it, and leaves that one as it is.
 *
 * @throws {RangeError} where the language has no verb of the act of one that is added, and too little is said of that.
 */
export function extendLanguage(
  language: Language,
  { verbs = [], names = [], days = [] }: LanguageAdditions,
): Language {
  const isPhrase = ({ verb }: ReportingVerb): boolean => verb.includes(" ");
  const meaning = (verb: ReportingVerb): CueMeaning =>
    meaningOf(verb, typicalVerb(language.cues, verb.act)?.[1]);
  const entries = verbs
    .filter((verb) => !isPhrase(verb))
    .map((verb): readonly [string, Verb] => [
      verb.verb,
      { ...language.verbs.entries.get(verb.verb), ...verb.traits, cue: meaning(verb) },
    ]);
  const phrases = verbs.filter(isPhrase).map((verb) => [verb.verb, meaning(verb)] as const);
  return defineLanguage({
    ...language,
    lemmas: withForms(language.lemmas, verbs),
    verbs: {
      ...language.verbs,
      entries: new Map([...language.verbs.entries, ...entries]),
      standIns: standInsFor(language, verbs),
    },
    cues: { ...language.cues, phrases: withPhrases(language.cues.phrases, phrases) },
    names: withNames(language, names),
    calendar: withDays(language.calendar, days),
  });
}

/** The lemmas, with those of forms that no rule makes. */
function withForms(lemmas: Lemmas, verbs: readonly ReportingVerb[]): Lemmas {
  const bases = new Map(
    verbs.flatMap(({ verb, forms = [] }) =>
      forms.map((form) => [form.toLowerCase(), verb.split(" ")[0] ?? verb]),
    ),
  );
  if (bases.size === 0) return lemmas;
  return {
    ...lemmas,
    candidates: (word) => {
      const base = bases.get(word.toLowerCase());
      return base === undefined ? lemmas.candidates(word) : [...lemmas.candidates(word), base];
    },
    of: (word, pos) =>
      (pos.startsWith("VB") ? bases.get(word.toLowerCase()) : undefined) ?? lemmas.of(word, pos),
  };
}

/** The names with those added, without those that the added outweigh. */
function withNames({ names }: Language, added: readonly KnownName[]): NameLists {
  const keys = new Set(added.flatMap((known) => [known.name, ...(known.aliases ?? [])].map(names.key)));
  const isLeft = ({ name, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] }) =>
    ![name, ...aliases].some((each) => keys.has(names.key(each)));
  return {
    ...names,
    known: [...added, ...names.known.filter(isLeft)],
    places: [...added.flatMap(placeOf), ...names.places.filter(isLeft)],
    organizations: [...added.flatMap(organizationOf), ...names.organizations.filter(isLeft)],
  };
}

function placeOf(known: KnownName): readonly NamedPlace[] {
  return known.type === "place" ? [{ ...known, kind: known.kind ?? "other" }] : [];
}

function organizationOf(known: KnownName): readonly NamedOrganization[] {
  return known.type === "organization" ? [{ ...known, kind: known.kind ?? "other" }] : [];
}
