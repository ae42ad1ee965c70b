import { type Language, titleKey } from "../../language/index.js";
import { isAdjective, isNoun, type Reading, type TaggedToken } from "../../reading/index.js";
import type { IndexRange } from "../../text/index.js";

/** A title that stands right before a person's name: "US *Secretary of State* Antony Blinken". */
export interface TitleBefore extends IndexRange {
  /** Index of the token that says what the person is: "Secretary". */
  readonly head: number;
  /** Index of the last token of the name or demonym right before the title, whose title it is: "US". */
  readonly of?: number;
}

/** A longer run of words before a name holds more than its title. */
const LONGEST_TITLE = 8;

/** Finds the title right before the token at `name`, the first of a person's name. */
export function titleBefore(reading: Reading, name: number): TitleBefore | undefined {
  const { tokens, sentences, language } = reading;
  const sentence = tokens[name]?.sentence;
  const sentenceStart = (sentence !== undefined && sentences[sentence]?.tokens.from) || 0;
  const floor = Math.max(sentenceStart, name - LONGEST_TITLE);
  const head = headOfTitle(reading, name, floor);
  if (head === undefined) return undefined;
  let from = head;
  while (from > floor && isTitleModifier(language, tokens[from - 1])) from -= 1;
  const owner = tokens[from - 1]?.pos === "POS" ? from - 2 : from - 1;
  const owned = owner >= floor && canOwnTitle(language, tokens[owner]);
  return { from, to: name, head, ...(owned && { of: owner }) };
}

/** A demonym, a body, a place or a person: "*US* president", "*Acme's* chairman". */
const canOwnTitle = ({ names }: Language, token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (names.isDemonym(token.text) ||
    names.isPlaceAbbreviation(token.text) ||
    /-(?:person|organization|place)$/.test(token.name));

function headOfTitle({ tokens, language }: Reading, name: number, floor: number): number | undefined {
  let index = name - 1;
  while (index > floor && isPlainNoun(tokens[index]) && !namesPersons(language, tokens[index])) index -= 1;
  if (index < floor) return undefined;
  const found = tokens[index];
  // "Minister of Finance", "chief of staff": the head stands before "of".
  if (index < name - 1) {
    const head = index - 1;
    const joins = found !== undefined && language.titles.joints.has(found.text);
    return joins && head >= floor && namesPersons(language, tokens[head]) ? head : undefined;
  }
  return found?.name === "O" && namesPersons(language, found) ? index : undefined;
}

const isPlainNoun = (token: TaggedToken | undefined): boolean => isNoun(token) && token?.name === "O";

function namesPersons({ titles, nouns }: Language, token: TaggedToken | undefined): boolean {
  const bare = titleKey(token?.text ?? "");
  return (
    titles.honorifics.has(bare) ||
    titles.abbreviations.has(bare) ||
    nouns.find(bare)?.types.includes("person") === true
  );
}

function isTitleModifier({ names, calendar }: Language, token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (isNoun(token) || isAdjective(token) || token.pos === "RB") &&
    token.name === "O" &&
    !names.isDemonym(token.text) &&
    !names.isPlaceAbbreviation(token.text) &&
    !calendar.months.has(token.lower) &&
    !calendar.weekdays.has(token.lower)
  );
}
