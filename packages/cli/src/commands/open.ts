import { once } from "node:events";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "commander";
import type { Environment } from "../environment.js";
import { ExitCode } from "../exit-code.js";
import { callingName, readFileBytes, readSource, STANDARD_INPUT } from "../input/index.js";
import { complain, write } from "../output/index.js";
import { serveReader, showInBrowser } from "../reader/index.js";
import { systemReason } from "../system-reason.js";
import type { CommandDefinition } from "./command.js";
import { date } from "./option-values.js";

interface OpenOptions {
  readonly published?: string;
  readonly port: number;
  readonly browser: boolean;
}

export const openCommand: CommandDefinition = {
  name: "open",
  define(command, environment, done) {
    command
      .summary("show an article in the Reader")
      .description(
        "Show an article, or a record, in the Reader: a web page served by this machine to this machine alone. The " +
          "browser parses the article; no word of it goes anywhere else.",
      )
      .argument("<FILE>", "plain text, HTML, or a record as JSON; - for standard input")
      .option("-p, --published <date>", "when it was published; words such as “Monday” count from it", date)
      .option("--port <number>", "port of the page (default: any that is free)", port, ANY_PORT)
      .option("--no-browser", "print the address, open no browser")
      .addHelpText("after", OPEN_HELP)
      .action(async (file: string, options: OpenOptions) => {
        done(await openFile(file, options, environment));
      });
  },
};

/** Where the build puts the Reader: beside the program. */
const readerPackage = fileURLToPath(new URL("./reader/", import.meta.url));

async function openFile(file: string, options: OpenOptions, environment: Environment): Promise<ExitCode> {
  const { stdin, stdout } = environment;
  try {
    const bytes = file === STANDARD_INPUT ? await readSource(stdin) : await readFileBytes(file);
    const name = file === STANDARD_INPUT ? "standard-input" : basename(file);
    const { published } = options;
    const reader = await serveReader(
      readerPackage,
      { name, bytes, ...(published === undefined ? {} : { published }) },
      options.port,
    );
    await write(stdout, `${reader.url}\nCtrl+C stops it.\n`);
    if (options.browser) showInBrowser(reader.url);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await reader.close();
    return ExitCode.ok;
  } catch (error) {
    complain(environment, `${callingName(file)}: could not be opened: ${systemReason(error)}`);
    return ExitCode.inputFailed;
  }
}

const ANY_PORT = 0;
const LAST_PORT = 65_535;

function port(words: string): number {
  const value = Number(words);
  if (!Number.isInteger(value) || value < 1 || value > LAST_PORT) {
    throw new InvalidArgumentError(`Give a port from 1 to ${LAST_PORT}.`);
  }
  return value;
}

const OPEN_HELP = `
Examples:
  $ onrecord open article.txt --published 2024-08-19
  $ onrecord open record.json
  $ onrecord parse article.txt --format json | onrecord open -

Exit codes:
  0  it was shown until it was stopped
  1  the file could not be read, or the page could not be served
  2  the command line is wrong; nothing was read
`;
