import type { ByteSource } from "../environment.js";
import { readFileBytes, readSource } from "./read-bytes.js";
import { STANDARD_INPUT } from "./standard-input.js";

/**
 * All bytes of a file, or of standard input where the file is called so.
 *
 * @throws {InputError} where the system does not give them.
 */
export const readInput = (file: string, stdin: ByteSource): Promise<Uint8Array> =>
  file === STANDARD_INPUT ? readSource(stdin) : readFileBytes(file);
