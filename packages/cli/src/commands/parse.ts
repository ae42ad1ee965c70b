import { LEAST_CONFIDENCE } from "@onrecord/core";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Environment, Parse } from "../environment.js";
import { formats, formatsWith, type RecordFormat } from "../formats/index.js";
import { InputError, STANDARD_INPUT } from "../input/index.js";
import { MIN_WIDTH, outputWidth, wantsColour } from "../output/index.js";
import { loadPlugins, parserWith } from "../plugins/index.js";
import type { CommandDefinition } from "./command.js";
import { date, notEmpty, oneMore } from "./option-values.js";
import { parseFiles } from "./parse-files.js";
import { parseStream } from "./parse-stream.js";

interface ParseOptions {
  readonly format?: string;
  readonly ndjson?: true;
  readonly published?: string;
  readonly title?: string;
  readonly id?: string;
  readonly leastConfidence?: number;
  readonly explain?: true;
  readonly plugin: readonly string[];
  readonly color?: boolean;
  readonly width?: number;
}

export const parseCommand: CommandDefinition = {
  name: "parse",
  define(command, environment, done) {
    command
      .summary("read articles into records of their claims")
      .description(
        "Read news articles into records: who is named, who said what, what is claimed and on whose word, and the " +
          "figures, times and places it rests on. Every item points at the characters it came from.",
      )
      .argument("[FILE...]", "plain text or HTML; - for standard input")
      .option("-f, --format <format>", `how to print a record (default: ${formats[0].name}); see below`)
      .addOption(
        new Option(
          "--ndjson",
          "a stream of articles: one JSON object a line in, one record a line out",
        ).conflicts(["title", "id", "width"]),
      )
      .option("-p, --published <date>", "when it was published; words such as “Monday” count from it", date)
      .option("-t, --title <title>", "its headline, where the text does not hold it", notEmpty)
      .option("--id <id>", "its identifier (default: the file's name without extension)", notEmpty)
      .option(
        "--least-confidence <share>",
        `leave out attributions less sure than this, from 0 to 1 (default: ${LEAST_CONFIDENCE})`,
        share,
      )
      .option(
        "--plugin <file>",
        "a JavaScript file whose default export is a plugin; may be repeated",
        oneMore,
        [],
      )
      .option("--explain", "say in the record what made each item (provenance.explanations)")
      .addOption(new Option("--color", "colour, even where the output is no terminal or NO_COLOR is set"))
      .addOption(new Option("--no-color", "no colour"))
      .option(
        "--width <columns>",
        `width of the ledger, ${MIN_WIDTH} or more (default: the terminal's)`,
        columns,
      )
      .addHelpText("after", PARSE_HELP)
      .action(async (files: readonly string[], options: ParseOptions) => {
        checkTogether(command, files, options, environment);
        const inputs = files.length === 0 ? [STANDARD_INPUT] : files;
        const { parse, format } = await withPlugins(command, options, environment);
        const { leastConfidence, explain = false } = options;
        const read = { explain, ...(leastConfidence === undefined ? {} : { leastConfidence }) };
        const reading: Environment = { ...environment, parse: (article) => parse(article, read) };
        done(
          options.ndjson
            ? await parseStream(inputs, options, reading)
            : await parseFiles(
                inputs,
                {
                  ...options,
                  format,
                  colour: wantsColour(options.color, environment.variables, environment.stdout),
                  width: outputWidth(options.width, environment.stdout),
                },
                reading,
              ),
        );
      });
  },
};

/** What one option's own check cannot see. */
function checkTogether(
  command: Command,
  files: readonly string[],
  options: ParseOptions,
  environment: Environment,
): void {
  if (files.length === 0 && environment.stdin.isTTY) {
    command.error("error: no FILE given; name one, or - for standard input");
  }
  if (files.length > 1 && (options.title !== undefined || options.id !== undefined)) {
    command.error("error: --title and --id are of one article; give one FILE with them");
  }
  if (options.ndjson && options.format !== undefined && options.format !== "ndjson") {
    command.error(`error: --ndjson prints one JSON record a line; it cannot print ${options.format}`);
  }
}

interface Reading {
  readonly parse: Parse;
  readonly format: RecordFormat;
}

/** The parser and the format that are asked for, which may be those of plugins. */
async function withPlugins(
  command: Command,
  { plugin: files, ndjson, explain, format: name = ndjson ? "ndjson" : formats[0].name }: ParseOptions,
  environment: Environment,
): Promise<Reading> {
  try {
    const plugins = await loadPlugins(files);
    const parse = plugins.length === 0 ? environment.parse : parserWith(plugins);
    const known = formatsWith(plugins);
    const format = known.find((each) => each.name === name);
    if (explain && format?.partial) {
      return command.error(
        `error: ${name} leaves out what --explain adds; print the record with --format json`,
      );
    }
    if (format !== undefined) return { parse, format };
    return command.error(
      `error: there is no format ${name}. Allowed choices are ${known.map((each) => each.name).join(", ")}.`,
    );
  } catch (error) {
    if (error instanceof InputError) command.error(`error: ${error.message}`);
    throw error;
  }
}

function columns(words: string): number {
  const value = Number(words);
  if (!Number.isInteger(value) || value < MIN_WIDTH) {
    throw new InvalidArgumentError(`Give a whole number, ${MIN_WIDTH} or more.`);
  }
  return value;
}

function share(words: string): number {
  const value = words.trim() === "" ? Number.NaN : Number(words);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
  return value;
}

const formatList = formats.map(({ name, summary }) => `  ${name.padEnd(13)}${summary}`).join("\n");

const PARSE_HELP = `
Formats:
${formatList}

  Spans are offsets in UTF-16 code units of article.text. The same text gives
  the same bytes, each time. @onrecord/core/schema.json is the JSON Schema.

Input:
  Text is UTF-8, or UTF-16 with a byte order mark. HTML is told by its name
  (.html, .htm) or its first tag; its main text, headline and date are taken
  and the rest is left. Options outweigh what a page says of itself.

Streams (--ndjson):
  A line in:   {"id", "text", "title"?, "publishedAt"?, "url"?, "publisher"?,
               "byline"?}; what else it holds is left aside
  A line out:  the record, in the same order; for a line that cannot be read
               {"id"?, "line", "error"} in its place, and the run goes on
  Empty lines are passed over, but counted. --published holds for lines that
  give no date of their own.

Plugins (--plugin):
  A plugin adds verbs, names, times, rules, stages, formats and checks. Its code
  runs as this program does: use those you trust. Every record names the plugins
  that had a part in it; what they add stands under "extensions".

Examples:
  $ onrecord parse article.txt --published 2024-08-19
  $ onrecord parse page.html --format json | jq '.claims[].act'
  $ curl -s https://example.org/news | onrecord parse -
  $ onrecord parse articles/*.txt --format csv > claims.csv
  $ onrecord parse article.txt --plugin ./newsroom.mjs --format json --explain
  $ onrecord parse --ndjson < articles.ndjson > records.ndjson
  $ onrecord parse article.txt --color --width 100 | less -R

Exit codes:
  0  all inputs were read
  1  some input, or some line of a stream, could not be read; the others were
  2  the command line is wrong; nothing was read
`;
