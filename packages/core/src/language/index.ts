export { byFirstWord, type WordIndex } from "./by-first-word.js";
export type { Calendar, Holiday, HolidayRule } from "./calendar.js";
export type { Clauses } from "./clauses.js";
export type { CueLists, CueMeaning, CueStrength, Cues, NegatedCue } from "./cues.js";
export { defineLanguage, type LanguageParts } from "./define-language.js";
export type { Determiners } from "./determiners.js";
export { extendLanguage, type LanguageAdditions } from "./extend-language.js";
export type { Gazetteer, NamedOrganization, NamedPlace } from "./gazetteer.js";
export type { Hedge, HedgeEffect, Hedges } from "./hedges.js";
export {
  firstWordOf,
  type KnownForm,
  type KnownName,
  type KnownNames,
  type KnownRole,
} from "./known-names.js";
export type { Language, TextLanguage } from "./language.js";
export type { Lemmas, VerbForms } from "./lemmas.js";
export type { Media, MediaLists } from "./media.js";
export type { NameKeys } from "./name-key.js";
export type { NamedDay } from "./named-day.js";
export type { NameLists, Names } from "./names.js";
export type { Negation, NegationKind } from "./negation.js";
export type { HeadNoun, NounLists, Nouns } from "./nouns.js";
export type { BoundPhrase, Numbers, QuantityBound } from "./numbers.js";
export { perLanguage } from "./per-language.js";
export {
  type FoundPhrase,
  findPhrase,
  indexPhrases,
  type LemmaSequence,
  type Phrase,
  type PhraseIndex,
} from "./phrases.js";
export type { Pronoun, Pronouns } from "./pronouns.js";
export type { ReportingVerb } from "./reporting-verb.js";
export type { Reference, Response, ResponseLists, Responses } from "./responses.js";
export type { Tenses } from "./tenses.js";
export type { TimeContexts } from "./time-contexts.js";
export type {
  DeicticDay,
  DeicticReference,
  PeriodWord,
  TimeModifier,
  TimeReference,
  Times,
  TimeUnit,
  TimeUnitName,
} from "./times.js";
export { type Gender, type TitleLists, type Titles, titleKey } from "./titles.js";
export type { UnitPhrase, Units } from "./units.js";
export {
  type Verb,
  type VerbGroup,
  type VerbLists,
  type Verbs,
  type VerbTraits,
  verbEntries,
} from "./verbs.js";
export { wordList } from "./word-list.js";
export type { Writing } from "./writing.js";
