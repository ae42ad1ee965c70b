import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SourceFile } from "@onrecord/dataset-writer";
import { systemReason } from "../system-reason.js";

/** Files cannot be written where they were to be. `message` names the place and says what to do. */
export class FolderError extends Error {
  override readonly name = "FolderError";
}

/** What a new folder may hold already. */
const uncounted = new Set([".git", ".DS_Store"]);

/**
 * Whether a folder is not there, or holds nothing that could be overwritten.
 *
 * @throws {FolderError} where it is no folder, or cannot be read.
 */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).every((name) => uncounted.has(name));
  } catch (error) {
    if (isMissing(error)) return true;
    throw folderError(folder, error);
  }
}

/**
 * Writes files into a folder, making it and those within it where they are not there.
 *
 * @returns the paths of those that were there before.
 * @throws {FolderError} where the system does not let it.
 */
export async function writeFiles(folder: string, files: readonly SourceFile[]): Promise<readonly string[]> {
  const replaced: string[] = [];
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      if (await isThere(file)) replaced.push(path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    } catch (error) {
      throw folderError(file, error);
    }
  }
  return replaced;
}

/** Whether there is such a file or folder. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

const folderError = (path: string, error: unknown): FolderError =>
  new FolderError(`${path}: cannot be written: ${systemReason(error)}`, { cause: error });
