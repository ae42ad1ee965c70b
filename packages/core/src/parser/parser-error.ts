/** Thrown where a parser cannot be made, or a stage does not keep its word; the message says what to do. */
export class ParserError extends Error {
  override readonly name = "ParserError";
}
