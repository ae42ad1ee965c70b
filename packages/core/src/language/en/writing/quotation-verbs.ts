import { wordList } from "../../index.js";

/**
 * Verbs that take up a question or an exclamation just quoted: "“Why now?” Ms. Ito asked." In lower case.
 */
export const quotationVerbs: ReadonlySet<string> = wordList(`
  said says asked asks added adds wrote writes shouted cried yelled exclaimed wondered replied answered tweeted
  demanded declared told joked quipped continued remarked responded screamed chanted posted began concluded
  `);
