export { findFigures } from "./find-figures.js";
export { type ExactNumber, type NumberPhrase, readNumber, type VagueNumber } from "./number-phrase.js";
export { continuesName, cutPieces, isCapitalized, isHyphenAt, lowerAt, type Piece } from "./pieces.js";
