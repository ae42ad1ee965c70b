/** The shapes of a word, as the model numbers them. */
export const wordShape = {
  noLetters: 0,
  lower: 1,
  capitalised: 2,
  oneCapital: 3,
  capitals: 4,
  dottedCapitals: 5,
  capitalisedMixed: 6,
  mixed: 7,
  number: 8,
  numberWithMarks: 9,
  lettersAndDigits: 10,
} as const;

export type WordShape = (typeof wordShape)[keyof typeof wordShape];

const isUpper = (character: string): boolean => character.toLowerCase() !== character;
const isLower = (character: string): boolean =>
  character.toLowerCase() === character && character.toUpperCase() !== character;
const isDigit = (character: string): boolean => character >= "0" && character <= "9";

/** The shape of a word: which of its characters are upper case, lower case and digits. */
export function shapeOf(word: string): WordShape {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let others = 0;
  let startsUpper = false;
  for (const character of word) {
    if (isDigit(character)) digits += 1;
    else if (isUpper(character)) {
      startsUpper ||= upper + lower + digits + others === 0;
      upper += 1;
    } else if (isLower(character)) lower += 1;
    else others += 1;
  }
  if (digits > 0) {
    if (upper + lower > 0) return wordShape.lettersAndDigits;
    return others === 0 ? wordShape.number : wordShape.numberWithMarks;
  }
  if (upper === 0) return lower > 0 ? wordShape.lower : wordShape.noLetters;
  if (lower === 0) {
    if (upper === 1) return wordShape.oneCapital;
    return word.includes(".") ? wordShape.dottedCapitals : wordShape.capitals;
  }
  if (!startsUpper) return wordShape.mixed;
  return upper === 1 ? wordShape.capitalised : wordShape.capitalisedMixed;
}

/** Whether a word holds letters and no digits. */
export const isWritten = (shape: WordShape): boolean => shape >= wordShape.lower && shape <= wordShape.mixed;

/** Whether a word holds a capital letter and no digits. */
export const hasCapital = (shape: WordShape): boolean =>
  shape >= wordShape.capitalised && shape <= wordShape.mixed;
