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
  /** Whether in the source's own words, in the article's, or in both. */
  readonly form: AttributionForm;
  /** The words for who says it. */
  readonly source?: References;
  /** The words that attribute. */
  readonly cue?: References;
  /** The words that are attributed. */
  readonly content: References;
  /** The entities that say it. */
  readonly sources?: readonly Key[];
  /** The entities to whom it was said. */
  readonly addressees?: readonly Key[];
  /** By what it was said, and the words for that. */
  readonly medium?: readonly [kind: Medium["kind"], words: Reference];
  /** The attribution in whose content this one stands. */
  readonly within?: Key;
}

/** What is claimed. On somebody's word it names an attribution, and takes its sources from there. */
export interface ClaimAnnotation {
  /** The attribution in which it stands; without one, the claim is the article's own. */
  readonly attribution?: Key;
  /** Without it, the attribution's. */
  readonly content?: References;
  /** A sentence that stands alone, in the annotator's own words. */
  readonly statement: string;
  /** What the source does by saying it. */
  readonly act: Act;
  /** How sure the source is of it. */
  readonly certainty: Certainty;
  /** "positive" without it. */
  readonly polarity?: Polarity;
  /** The words that hedge it. */
  readonly hedges?: References;
  /** The entities that it accuses, urges or addresses. */
  readonly targets?: readonly Key[];
  /** The entities of which it speaks. */
  readonly about?: readonly Key[];
  /** The figures on which it rests. */
  readonly figures?: readonly Key[];
  /** The times on which it rests. */
  readonly times?: readonly Key[];
  /** The entities that are the places of which it speaks. */
  readonly places?: readonly Key[];
}

/** A number, and the words that say it. */
export type FigureAnnotation = Omit<Figure, "id" | "span" | "of" | "extensions"> & {
  /** The words that say it. */
  readonly words: Reference;
  /** The words for what is counted. */
  readonly of?: Reference;
};

/** A time, and the words that say it. */
export type TimeAnnotation = Omit<Time, "id" | "span" | "extensions"> & {
  /** The words that say it. */
  readonly words: Reference;
};

/** What happened. */
export interface EventAnnotation {
  /** The word that tells of it. */
  readonly trigger: Reference;
  /** What kind of event it is. */
  readonly type: Event["type"];
  /** The entities that take part, each with what it is to the event. */
  readonly participants: readonly (readonly [role: Participant["role"], entity: Key])[];
  /** When it happened. */
  readonly time?: Key;
  /** The entity where it happened. */
  readonly place?: Key;
}

/** How a claim bears on another, and the words that show it. */
export type RelationAnnotation = readonly [type: Relation["type"], from: Key, to: Key, evidence: References];

/** The reading of an article by hand, which points at words. See `compileAnnotation`. */
export interface Annotation {
  /** What is known of the article besides its text. */
  readonly article: Omit<Article, "text" | "sha256" | "length">;
  /** How the reading was made and checked. */
  readonly note: string;
  /** Whether the article's text is left out of the record. */
  readonly standoff?: boolean;
  /** The entities, by key. */
  readonly entities: Readonly<Record<Key, EntityAnnotation>>;
  /** The attributions, by key. */
  readonly attributions: Readonly<Record<Key, AttributionAnnotation>>;
  /** The claims, by key. */
  readonly claims: Readonly<Record<Key, ClaimAnnotation>>;
  /** The figures, by key. */
  readonly figures: Readonly<Record<Key, FigureAnnotation>>;
  /** The times, by key. */
  readonly times: Readonly<Record<Key, TimeAnnotation>>;
  /** The events, in any order. */
  readonly events: readonly EventAnnotation[];
  /** The relations, in the order in which the record has them. */
  readonly relations: readonly RelationAnnotation[];
}
