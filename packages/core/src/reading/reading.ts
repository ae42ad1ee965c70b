import type { Language } from "../language/index.js";
import type { TextDocument } from "../text/index.js";
import type { Masthead } from "./masthead.js";
import type { NounPhrases } from "./noun-phrases.js";
import type { Piece } from "./pieces.js";
import type { TaggedToken } from "./tagged-token.js";

/** An article as all stages see it: made once, before any of them. Every span lies in `text`. */
export interface Reading extends TextDocument {
  readonly language: Language;
  readonly tokens: readonly TaggedToken[];
  /** The pieces of each sentence, from which numbers and times are read. */
  readonly pieces: readonly (readonly Piece[])[];
  readonly masthead: Masthead;
  readonly phrases: NounPhrases;
}
