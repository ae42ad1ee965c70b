import type { Language } from "../language/index.js";
import type { Tagger } from "../tagger/index.js";
import type { Plugin } from "./plugin.js";
import type { Rules } from "./rules.js";
import type { PlacedStage } from "./stage-order.js";

/** What a parser is made of. */
export interface ParserParts {
  readonly language: Language;
  readonly tagger: Tagger;
  /** The rules to read by, where they are others than the language's. */
  readonly rules: Rules;
  readonly placed: readonly PlacedStage[];
  /** What was added, in order; the stages are there with theirs. */
  readonly plugins: readonly Plugin[];
  /** Whether the stages are others than the usual ones. */
  readonly ownStages: boolean;
}
