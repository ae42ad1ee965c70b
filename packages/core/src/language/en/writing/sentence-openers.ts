import { wordList } from "../../index.js";

/**
 * Words that, written with a capital after an abbreviation, begin a new sentence and are seldom part of a name:
 * "He left the U.S. The talks went on." against "the U.S. Senate".
 */
export const sentenceOpeners: ReadonlySet<string> = wordList(`
  The This That These Those A An He She It They We I You His Her Its Their Our My Your There Here
  But And Or So Yet Nor If When While As After Before Since Because Although Though Unless Until Once Whether
  However Moreover Meanwhile Instead Still Also Then Thus Therefore Nevertheless Otherwise Indeed Perhaps Now
  In On At By For From With Without To Under Over During Despite Among Between Through About Against Within
  According Following Asked What Who How Why Where Which Whose Some Many Most Several Both Each Every All Other
  Others Another Such One Two No Not Only Even Just Nearly Almost Earlier Later Today Yesterday Tomorrow Last Next
  Mr. Mrs. Ms. Is Are Was Were Do Does Did Has Have Had Can Could Would Should Let
  `);
