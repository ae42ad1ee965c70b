/** An input that cannot be read as an article. `message` says why and what to do; it does not name the input. */
export class InputError extends Error {
  override readonly name = "InputError";
}
