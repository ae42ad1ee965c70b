import { type ArticleRecord, TextMismatchError } from "@onrecord/core/record";
import {
  type Painter,
  type Score,
  ScoreError,
  score,
  scoreDifferences,
  scoreRows,
  scoreTable,
} from "@onrecord/validation";
import type { Environment } from "../environment.js";
import { ExitCode } from "../exit-code.js";
import { json } from "../formats/index.js";
import { articleText, callingName, InputError, oneRecord, readInput } from "../input/index.js";
import { complain, write } from "../output/index.js";

interface ScoreFilesOptions {
  /** The file that holds the article's text. */
  readonly text?: string;
  readonly json?: true;
  readonly list?: true;
  readonly paint: Painter;
}

/** Scores the record of one file against that of another and prints the table, or JSON. */
export async function scoreFiles(
  goldFile: string,
  predictedFile: string,
  options: ScoreFilesOptions,
  environment: Environment,
): Promise<ExitCode> {
  try {
    const gold = await recordOf(goldFile, environment);
    const predicted = await recordOf(predictedFile, environment);
    const { text: file } = options;
    const text =
      file === undefined ? {} : { text: await inFile(file, () => articleText(file, environment.stdin)) };
    await write(environment.stdout, printed(score(gold, predicted, text), options));
    return ExitCode.ok;
  } catch (error) {
    if (!isReason(error)) throw error;
    complain(environment, error.message);
    return ExitCode.inputFailed;
  }
}

const isReason = (error: unknown): error is Error =>
  error instanceof InputError || error instanceof ScoreError || error instanceof TextMismatchError;

/** The one record of a file. */
const recordOf = (file: string, { stdin }: Environment): Promise<ArticleRecord> =>
  inFile(file, async () => oneRecord(await readInput(file, stdin)));

/** What is done with a file, with the file's name before the reason where it fails. */
async function inFile<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${callingName(file)}: ${error.message}`, { cause: error });
  }
}

function printed(result: Score, options: ScoreFilesOptions): string {
  if (options.json) {
    const { missed, invented } = result;
    return `${json({ layers: scoreRows(result), missed, invented }, 2)}\n`;
  }
  const table = scoreTable(result);
  return options.list ? `${table}\n${scoreDifferences(result, options)}` : table;
}
