import type {
  Act,
  Article,
  AttributionForm,
  Certainty,
  Entity,
  Event,
  Figure,
  Medium,
  Participant,
  Polarity,
  Relation,
  Time,
} from "@onrecord/core/record";

/**
 * Words of the article: "PARAGRAPH: words" or, where they stand more than once there, "PARAGRAPH: words #N".
 * Paragraphs and occurrences count from 1; words match as whole words.
 */
export type Reference = string;

/** One stretch of words, or several where there is a gap between. */
export type References = Reference | readonly Reference[];

/** The name an annotation gives an item, in camel case: "adaBrink" becomes the id "e:ada-brink". */
export type Key = string;

type Described<Noun> = Noun extends unknown ? Omit<Noun, "id" | "aliases" | "roles" | "extensions"> : never;

/** What is said of an entity, and where it is mentioned. */
export type EntityAnnotation = Described<Entity> & {
  /** Its other names; without them, the names and descriptions of its mentions are taken. */
  readonly aliases?: readonly string[];
  /** A person's roles; `of` names an entity. */
  readonly roles?: readonly { readonly title: string; readonly of?: Key }[];
  /** Mentions by name. */
  readonly names?: readonly Reference[];
  /** Mentions by description, each with its head. */
  readonly nominals?: readonly (readonly [words: Reference, head: string])[];
  /** Mentions by pronoun. */
  readonly pronouns?: readonly Reference[];
};

/** Who says something, by which words, and what. */
export interface AttributionAnnotation {
  readonly form: AttributionForm;
  readonly source?: References;
  readonly cue?: References;
  readonly content: References;
  readonly sources?: readonly Key[];
  readonly addressees?: readonly Key[];
  readonly medium?: readonly [kind: Medium["kind"], words: Reference];
  /** The attribution in whose content this one stands. */
  readonly within?: Key;
}

/** What is claimed. On somebody's word it names an attribution, and takes its sources from there. */
export interface ClaimAnnotation {
  readonly attribution?: Key;
  /** Without it, the attribution's. */
  readonly content?: References;
  readonly statement: string;
  readonly act: Act;
  readonly certainty: Certainty;
  /** "positive" without it. */
  readonly polarity?: Polarity;
  readonly hedges?: References;
  readonly targets?: readonly Key[];
  readonly about?: readonly Key[];
  readonly figures?: readonly Key[];
  readonly times?: readonly Key[];
  readonly places?: readonly Key[];
}

/** A number, and the words that say it. */
export type FigureAnnotation = Omit<Figure, "id" | "span" | "of" | "extensions"> & {
  readonly words: Reference;
  /** What is counted. */
  readonly of?: Reference;
};

/** A time, and the words that say it. */
export type TimeAnnotation = Omit<Time, "id" | "span" | "extensions"> & { readonly words: Reference };

/** What happened. */
export interface EventAnnotation {
  readonly trigger: Reference;
  readonly type: Event["type"];
  readonly participants: readonly (readonly [role: Participant["role"], entity: Key])[];
  readonly time?: Key;
  readonly place?: Key;
}

/** How a claim bears on another, and the words that show it. */
export type RelationAnnotation = readonly [type: Relation["type"], from: Key, to: Key, evidence: References];

/** The reading of an article by hand, which points at words. See `compileAnnotation`. */
export interface Annotation {
  readonly article: Omit<Article, "text" | "sha256" | "length">;
  /** How the reading was made and checked. */
  readonly note: string;
  /** Whether the article's text is left out of the record. */
  readonly standoff?: boolean;
  readonly entities: Readonly<Record<Key, EntityAnnotation>>;
  readonly attributions: Readonly<Record<Key, AttributionAnnotation>>;
  readonly claims: Readonly<Record<Key, ClaimAnnotation>>;
  readonly figures: Readonly<Record<Key, FigureAnnotation>>;
  readonly times: Readonly<Record<Key, TimeAnnotation>>;
  readonly events: readonly EventAnnotation[];
  readonly relations: readonly RelationAnnotation[];
}
