import type { LearnedScores } from "@onrecord/model-en";
import type { TextDocument } from "../text/index.js";
import type { PennTag } from "./penn-tag.js";

export type { FeatureScores, LearnedScores } from "@onrecord/model-en";

/** What a name names, as a tagger tells it. "other" is a name that is none of the three. */
export type NameType = "person" | "organization" | "place" | "other";

/** The parts of an attribution, after PolNeAR and PARC 3. */
export type AttributionRole = "source" | "cue" | "content";

/** A BIO label: the token begins a span of that kind, is inside one, or is outside all. */
export type Bio<Kind extends string> = "O" | `B-${Kind}` | `I-${Kind}`;

/** What a tagger says of one token. Probabilities are from 0 to 1, each of the label beside it. */
export interface TokenTags {
  /** Its part of speech. */
  readonly pos: PennTag;
  readonly posProbability: number;
  readonly name: Bio<NameType>;
  readonly nameProbability: number;
  readonly role: Bio<AttributionRole>;
  readonly roleProbability: number;
  /** How likely the token is in each part of an attribution, begun or inside, where the tagger tells. */
  readonly roleProbabilities?: Readonly<Record<AttributionRole, number>>;
}

/** Labels every token of a document. The same document gets the same tags, on every engine. */
export interface Tagger {
  /** Names the tagger and its version in a record's provenance. */
  readonly name: string;
  readonly version: string;
  /** Gives one entry for each of `document.tokens`, in their order. Never throws; linear in the text. */
  tag(document: TextDocument): readonly TokenTags[];
  /** What else was learned, to go with these tags; where it is absent, the parser takes that of its English model. */
  readonly scores?: LearnedScores;
}

/** A tagger with all that was learned of its language. */
export interface LanguageModel extends Tagger {
  readonly scores: LearnedScores;
}
