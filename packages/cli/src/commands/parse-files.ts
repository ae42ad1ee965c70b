import type { ArticleRecord } from "@onrecord/core/record";
import type { Environment } from "../environment.js";
import { ExitCode } from "../exit-code.js";
import type { RecordFormat } from "../formats/index.js";
import {
  callingName,
  fileArticle,
  type GivenFacts,
  givenArticle,
  InputError,
  readInput,
} from "../input/index.js";
import { complain, write } from "../output/index.js";
import type { LedgerOptions } from "../pretty/index.js";
import { systemReason } from "../system-reason.js";

interface FileOptions extends LedgerOptions, GivenFacts {
  readonly format: RecordFormat;
}

/** Reads each file and prints its record; one that cannot be read is complained of, and the others still run. */
export async function parseFiles(
  files: readonly string[],
  options: FileOptions,
  environment: Environment,
): Promise<ExitCode> {
  let printed = 0;
  for (const file of files) {
    const read = await readOne(file, options, environment);
    if (read instanceof InputError) {
      complain(environment, `${callingName(file)}: ${read.message}`);
      continue;
    }
    await write(environment.stdout, options.format.write(read.record, read.text, printed, options));
    printed += 1;
  }
  return printed === files.length ? ExitCode.ok : ExitCode.inputFailed;
}

async function readOne(
  file: string,
  options: FileOptions,
  { stdin, parse }: Environment,
): Promise<{ readonly record: ArticleRecord; readonly text: string } | InputError> {
  try {
    const read = await fileArticle(file, await readInput(file, stdin));
    const article = { ...read, ...givenArticle(file, options) };
    return { record: parse(article), text: article.text };
  } catch (error) {
    return error instanceof InputError
      ? error
      : new InputError(`could not be read: ${systemReason(error)}`, { cause: error });
  }
}
