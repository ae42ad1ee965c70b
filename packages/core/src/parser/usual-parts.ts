import { english } from "../language/en/index.js";
import { defaultTagger } from "./default-tagger.js";
import type { ParserParts } from "./parser-parts.js";
import { defaultStages } from "./stages.js";

/** What the usual parser is made of. */
export const usualParts: ParserParts = {
  language: english,
  tagger: defaultTagger,
  placed: defaultStages.map((stage) => ({ stage })),
  plugins: [],
  rules: {},
  ownStages: false,
};
