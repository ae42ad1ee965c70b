import type { LearnedScores } from "@onrecord/model-en";
import type { TextDocument } from "../text/index.js";
import type { DependencyRelation } from "./dependency-relation.js";
import type { MentionType } from "./mention-type.js";
import type { PennTag } from "./penn-tag.js";

export type { FeatureScores, LearnedScores } from "@onrecord/model-en";

/** What a name names, as a tagger tells it. "other" is a name that is none of the three. */
export type NameType = "person" | "organization" | "place" | "other";

/** The parts of an attribution, after PolNeAR and PARC 3. */
export type AttributionRole = "source" | "cue" | "content";

/** A BIO label: the token begins a span of that kind, is inside one, or is outside all. */
export type Bio<Kind extends string> = "O" | `B-${Kind}` | `I-${Kind}`;

/** How a mention names: by a name, by a description ("the mayor"), or by a pronoun. */
export type MentionForm = "name" | "nominal" | "pronoun";

/** What a tagger says of a token that heads a mention of something. Probabilities are from 0 to 1. */
export interface HeadedMention {
  readonly kind: MentionForm;
  readonly kindProbability: number;
  readonly type: MentionType;
  readonly typeProbability: number;
}

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
  /** The token that this one depends on, by its index; at the root of a sentence its own. Where the tagger parses. */
  readonly head?: number;
  /** The relation to `head`. */
  readonly relation?: DependencyRelation;
  /** The mention that the token heads, where the tagger finds mentions and the token heads one. */
  readonly mention?: HeadedMention;
}

/** What a tagger says of a document. */
export interface TaggedDocument {
  /** One entry for each of `document.tokens`, in their order. */
  readonly tags: readonly TokenTags[];
  /**
   * How well the earlier of two tokens that head mentions, given by their indexes, is the later one's antecedent: above zero
   * if likelier than that the later has none. Where the tagger finds antecedents.
   */
  readonly antecedentScore?: (later: number, earlier: number) => number;
}

/** Labels every token of a document. The same document gets the same tags, on every engine. */
export interface Tagger {
  /** Names the tagger and its version in a record's provenance. */
  readonly name: string;
  readonly version: string;
  /** Gives one entry for each of `document.tokens`, in their order. Never throws; linear in the text. */
  tag(document: TextDocument): readonly TokenTags[];
  /** The same with all that is said of the document beside its tokens, where the tagger says more. */
  read?(document: TextDocument): TaggedDocument;
  /** What else was learned, to go with these tags; where it is absent, the parser takes that of its English model. */
  readonly scores?: LearnedScores;
}

/** A tagger with all that was learned of its language. */
export interface LanguageModel extends Tagger {
  readonly scores: LearnedScores;
}
