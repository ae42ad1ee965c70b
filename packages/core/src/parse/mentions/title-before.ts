import { english } from "../../language/en/index.js";
import { titleKey } from "../../language/index.js";
import { firstIndex } from "../../search/first-index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/** A title that stands right before a person's name: "US *Secretary of State* Antony Blinken". */
export interface TitleBefore extends IndexRange {
  /** Index of the token that says what the person is: "Secretary". */
  readonly head: number;
  /** Index of the last token of the name or demonym right before the title, whose title it is: "US". */
  readonly of?: number;
}

/** A longer run of words before a name holds more than its title. */
const longestTitle = 8;

/** Finds the title right before the token at `name`, the first of a person's name. */
export function titleBefore(
  document: TextDocument,
  tags: readonly TokenTags[],
  name: number,
): TitleBefore | undefined {
  const word = (index: number): string => document.tokens[index]?.text ?? "";
  const pos = (index: number): string => tags[index]?.pos ?? "";
  const floor = Math.max(
    0,
    name - longestTitle,
    document.tokens.length === 0 ? 0 : sentenceStart(document, name),
  );
  const head = headOfTitle(word, pos, tags, name, floor);
  if (head === undefined) return undefined;
  let from = head;
  while (from > floor && isTitleModifier(word(from - 1), pos(from - 1), tags[from - 1])) from -= 1;
  const owner = pos(from - 1) === "POS" ? from - 2 : from - 1;
  const owned =
    owner >= floor &&
    (english.names.isDemonym(word(owner)) ||
      english.names.isPlaceAbbreviation(word(owner)) ||
      /-(?:person|organization|place)$/.test(tags[owner]?.name ?? ""));
  return { from, to: name, head, ...(owned && { of: owner }) };
}

function headOfTitle(
  word: (index: number) => string,
  pos: (index: number) => string,
  tags: readonly TokenTags[],
  name: number,
  floor: number,
): number | undefined {
  let index = name - 1;
  while (
    index > floor &&
    pos(index).startsWith("NN") &&
    tags[index]?.name === "O" &&
    !namesPersons(word(index))
  )
    index -= 1;
  if (index < floor) return undefined;
  // "Minister of Finance", "chief of staff": the head stands before "of".
  if (index < name - 1) {
    const head = index - 1;
    return english.titles.joints.has(word(index)) && head >= floor && namesPersons(word(head))
      ? head
      : undefined;
  }
  return namesPersons(word(index)) && tags[index]?.name === "O" ? index : undefined;
}

function namesPersons(word: string): boolean {
  const bare = titleKey(word);
  return (
    english.titles.honorifics.has(bare) ||
    english.titles.abbreviations.has(bare) ||
    (english.nouns.find(bare)?.types.includes("person") ?? false)
  );
}

function isTitleModifier(word: string, pos: string, tag: TokenTags | undefined): boolean {
  const lower = word.toLowerCase();
  return (
    (pos.startsWith("NN") || pos.startsWith("JJ") || pos === "RB") &&
    tag?.name === "O" &&
    !english.names.isDemonym(word) &&
    !english.names.isPlaceAbbreviation(word) &&
    !english.calendar.months.has(lower) &&
    !english.calendar.weekdays.has(lower)
  );
}

/** Index of the first token of the sentence that holds a token. */
function sentenceStart({ sentences }: TextDocument, token: number): number {
  return sentences[firstIndex(sentences, (sentence) => sentence.tokens.to > token)]?.tokens.from ?? 0;
}
