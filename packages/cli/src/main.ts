import { Command, CommanderError } from "commander";
import { commands } from "./commands/index.js";
import type { Environment } from "./environment.js";
import { ExitCode } from "./exit-code.js";
import { complain, OutputClosed, visible } from "./output/index.js";
import { systemReason } from "./system-reason.js";

/**
 * Runs the program.
 *
 * @param args what was typed after the program's name.
 */
export async function main(args: readonly string[], environment: Environment): Promise<ExitCode> {
  let code: ExitCode = ExitCode.ok;
  const program = programFor(environment, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
    if (error instanceof OutputClosed) return ExitCode.ok;
    complain(environment, `cannot go on: ${systemReason(error)}`);
    return ExitCode.inputFailed;
  }
}

function programFor(environment: Environment, done: (code: ExitCode) => void): Command {
  const { stdout, stderr, version } = environment;
  const program = new Command("onrecord")
    .description("Turns English news articles into records of who said what, and checks such records.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("(onrecord --help tells more)")
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      outputError: (text, print) =>
        print(
          `${visible(text)
            .trimEnd()
            .replace(/^error: /, "onrecord: ")}\n`,
        ),
    })
    .addHelpText("after", PROGRAM_HELP);
  for (const { name, define } of commands) {
    define(
      program.command(name).showHelpAfterError(`(onrecord ${name} --help tells more)`),
      environment,
      done,
    );
  }
  return program;
}

const PROGRAM_HELP = `
Examples:
  $ onrecord parse article.txt --published 2024-08-19      a ledger to read
  $ onrecord parse article.html --format json > record.json
  $ onrecord parse --ndjson < articles.ndjson > records.ndjson
  $ onrecord validate record.json                          faults, each with a remedy
  $ onrecord score gold.json record.json                   precision, recall and F1
  $ onrecord dataset init article.txt --out my-record      a typed data package, to correct and publish

Exit codes:
  0  all inputs were read, and what was checked has no error
  1  some input could not be read, or a record has an error; the others were read
  2  the command line is wrong; nothing was read

Each command has its own help: onrecord parse --help
`;
