import { createReadStream } from "node:fs";
import type { ArticleRecord } from "@onrecord/core/record";
import type { ByteSource, Environment } from "../environment.js";
import { ExitCode } from "../exit-code.js";
import { json } from "../formats/index.js";
import { articleLine, callingName, InputError, type Line, lines, STANDARD_INPUT } from "../input/index.js";
import { complain, write } from "../output/index.js";
import { systemReason } from "../system-reason.js";

interface StreamOptions {
  /** For lines that give no date of their own. */
  readonly published?: string;
}

/** Reads streams of articles, a line each, and prints a record a line; holds one line at a time. */
export async function parseStream(
  files: readonly string[],
  options: StreamOptions,
  environment: Environment,
): Promise<ExitCode> {
  let failed = false;
  for (const file of files) {
    const tally = { lines: 0, bad: 0 };
    try {
      for await (const line of lines(file === STANDARD_INPUT ? environment.stdin : opened(file))) {
        const answer = answerTo(line, options, environment);
        if (answer === undefined) continue;
        tally.lines += 1;
        if ("error" in answer) tally.bad += 1;
        await write(environment.stdout, `${json(answer)}\n`);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(environment, `${callingName(file)}: ${error.message}`);
      failed = true;
    }
    if (tally.bad > 0) {
      complain(
        environment,
        `${callingName(file)}: ${tally.bad} of ${tally.lines} lines could not be read; an "error" stands in the place of each`,
      );
      failed = true;
    }
  }
  return failed ? ExitCode.inputFailed : ExitCode.ok;
}

async function* opened(path: string): AsyncGenerator<Uint8Array> {
  const source: ByteSource = createReadStream(path);
  try {
    yield* source;
  } catch (error) {
    throw new InputError(systemReason(error), { cause: error });
  }
}

/** What stands in place of a line that gave no record. */
interface BadLine {
  readonly id?: string;
  readonly line: number;
  readonly error: string;
}

/** The record of a line, or why it has none; `undefined` for an empty line. */
function answerTo(
  { number, bytes }: Line,
  { published }: StreamOptions,
  { parse }: Environment,
): ArticleRecord | BadLine | undefined {
  if (bytes === undefined) return { line: number, error: "the line is too long" };
  const text = utf8(bytes);
  if (text === undefined) return { line: number, error: "not valid UTF-8" };
  if (text.trim() === "") return undefined;
  const read = articleLine(text);
  if (!read.ok) {
    return { ...(read.id === undefined ? {} : { id: read.id }), line: number, error: read.error };
  }
  try {
    return parse({ ...(published === undefined ? {} : { publishedAt: published }), ...read.article });
  } catch (error) {
    return { id: read.article.id, line: number, error: `could not be read: ${systemReason(error)}` };
  }
}

/** A byte order mark at the start is dropped; `undefined` for bytes that are no UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
