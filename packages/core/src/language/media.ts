import type { Medium } from "../record/index.js";
import type { PhraseIndex } from "./phrases.js";

/** What a language says of media. Words are lemmas in lower case. */
export interface MediaLists {
  /** Nouns that name a medium behind a preposition ("in a *statement*") or as the source itself. */
  readonly nouns: PhraseIndex<Medium["kind"]>;
  /** Prepositions that lead to a medium, and the kinds they lead to: "*in* a statement", "*under* oath". */
  readonly prepositions: ReadonlyMap<string, "any" | readonly Medium["kind"][]>;
  /** Whom one tells something through: "told *reporters*". */
  readonly addressees: ReadonlyMap<string, Medium["kind"]>;
  /** News organizations that are told things: what is told to one is told in an interview. */
  readonly outlets: PhraseIndex<Medium["kind"]>;
  /** Words that never stand between a preposition and its medium: the preposition belongs to something else. */
  readonly barriers: ReadonlySet<string>;
  /** Words before a noun in a source that make it no head of the source: "the author *of* the statement". */
  readonly beforeComplement: ReadonlySet<string>;
  /** Words that may follow the head of a source: "a statement *from* the ministry". */
  readonly afterHead: ReadonlySet<string>;
}

/** What is said through what. */
export interface Media extends MediaLists {
  /** Verbs of saying that name their medium: "tweet". */
  readonly verbs: ReadonlyMap<string, Medium["kind"]>;
}

const none: ReadonlySet<string> = new Set();

/** No media. */
export const noMedia: MediaLists = {
  nouns: new Map(),
  prepositions: new Map(),
  addressees: new Map(),
  outlets: new Map(),
  barriers: none,
  beforeComplement: none,
  afterHead: none,
};
