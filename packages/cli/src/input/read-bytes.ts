import { readFile } from "node:fs/promises";
import type { ByteSource } from "../environment.js";
import { systemReason } from "../system-reason.js";
import { InputError } from "./input-error.js";

/** All bytes of standard input. */
export async function readSource(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * All bytes of a file.
 *
 * @throws {InputError} where the system does not give them.
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(systemReason(error), { cause: error });
  }
}
