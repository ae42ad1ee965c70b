import type { Language } from "../language/index.js";
import type { Tagger } from "../tagger/index.js";
import type { Ordered } from "./ordered.js";
import { type Parser, parserOf } from "./parser.js";
import type { Stage } from "./stage.js";
import type { defaultStages } from "./stages.js";
import { usualParts } from "./usual-parts.js";

/** What a parser is to be made of. */
export interface ParserOptions<Stages extends readonly Stage[]> {
  /** What is known of the language of the articles; by default `english`. */
  readonly language?: Language;
  /** Labels the tokens; by default `defaultTagger`, the English model that comes with the package. */
  readonly tagger?: Tagger;
  /** What is done, in order; by default `defaultStages`. */
  readonly stages?: Stages & Ordered<Stages>;
}

/**
 * Makes a parser.
 *
 * @throws {ParserError} where the stages cannot run in this order; the compiler says the same where it knows them.
 */
export function createParser<const Stages extends readonly Stage[] = typeof defaultStages>({
  language = usualParts.language,
  tagger = usualParts.tagger,
  stages,
}: ParserOptions<Stages> = {}): Parser {
  const own: readonly Stage[] | undefined = stages;
  const staged = own && { placed: own.map((stage) => ({ stage })), ownStages: true };
  return parserOf({ ...usualParts, language, tagger, ...staged });
}
