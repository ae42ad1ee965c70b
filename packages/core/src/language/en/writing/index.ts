import type { Writing } from "../../index.js";
import {
  closingAbbreviations,
  freeAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  oneLetterWords,
} from "./abbreviations.js";
import { clitics, clockEndings, elidedTwice, elidedWords, fusedWords } from "./contractions.js";
import { bylineWords, creditLabels, pageLabels } from "./labels.js";
import { quotationVerbs } from "./quotation-verbs.js";
import { sentenceOpeners } from "./sentence-openers.js";
import { topLevelDomains } from "./top-level-domains.js";

/** How English is written. */
export const writing: Writing = {
  abbreviations: {
    leading: leadingAbbreviations,
    beforeNumber: numberAbbreviations,
    free: freeAbbreviations,
    closing: closingAbbreviations,
  },
  clitics,
  fusedWords,
  elidedWords,
  elidedTwice,
  clockEndings,
  oneLetterWords,
  topLevelDomains,
  sentenceOpeners,
  quotationVerbs,
  creditLabels,
  bylineWords,
  pageLabels,
};
