import type { Writing } from "../../index.js";
import {
  closingAbbreviations,
  freeAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
} from "./abbreviations.js";
import { bylineWords } from "./byline-words.js";
import { clockEndings } from "./clock-endings.js";
import { clitics, elidedTwice, elidedWords, fusedWords } from "./contractions.js";
import { creditLabels } from "./credit-labels.js";
import { oneLetterWords } from "./one-letter-words.js";
import { pageLabels } from "./page-labels.js";
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
