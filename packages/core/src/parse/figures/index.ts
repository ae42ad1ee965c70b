export { cutPieces, isCapitalized, isHyphenAt, lowerAt, type Piece } from "./pieces.js";
export { type ExactNumber, type NumberPhrase, readNumber, type VagueNumber } from "./number-phrase.js";
