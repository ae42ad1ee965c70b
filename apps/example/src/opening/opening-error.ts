/** Why something cannot be opened, in words for whoever tried; what to do about it is part of them. */
export class OpeningError extends Error {
  override readonly name = "OpeningError";
}
