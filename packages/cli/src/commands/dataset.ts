import { type Command, InvalidArgumentError } from "commander";
import { isPackageName } from "../dataset/index.js";
import type { CommandDefinition } from "./command.js";
import { type AddOptions, addArticle } from "./dataset-add.js";
import { type InitOptions, initPackage } from "./dataset-init.js";
import { date, notEmpty } from "./option-values.js";

export const datasetCommand: CommandDefinition = {
  name: "dataset",
  define(command, environment, done) {
    command
      .summary("write a typed data package of an article's record, to correct and publish")
      .description("Write an article's record as a typed npm package, for a person to correct and publish.")
      .helpCommand(false);
    withArticle(command.command("init"))
      .summary("a new package of one article")
      .description(
        "Write a new npm package of one article's record: typed modules with a name for each entity and claim, JSON " +
          "and JSON-LD, a test, a build, and a README and a data card to be completed. Nothing is published.",
      )
      .option(
        "-n, --name <name>",
        "the package's name (default: the article's id and “-record”)",
        packageName,
      )
      .option("-o, --out <folder>", "where to write it (default: the package's name)", notEmpty)
      .option(
        "--force",
        "write into a folder that is not empty; files of the same names are replaced, and named",
      )
      .addHelpText("after", INIT_HELP)
      .action(async (file: string, options: InitOptions) =>
        done(await initPackage(file, options, environment)),
      );
    withArticle(command.command("add"))
      .summary("one more article in such a package, or the same one corrected")
      .description(
        "Write the modules, and the test, of one article into a package that “onrecord dataset init” has made; nothing else in it is touched.",
      )
      .option("-o, --out <folder>", "the package's folder", notEmpty, ".")
      .option("--force", "replace the modules of an article that is there, as after corrections in JSON")
      .addHelpText("after", ADD_HELP)
      .action(async (file: string, options: AddOptions) =>
        done(await addArticle(file, options, environment)),
      );
  },
};

/** What both take: an article, and what is to be known of it. */
const withArticle = (command: Command): Command =>
  command
    .showHelpAfterError(`(onrecord dataset ${command.name()} --help tells more)`)
    .argument("<ARTICLE>", "plain text, HTML, or a record as JSON; - for standard input")
    .option("--include-text", "publish the article's text with its record, if it is yours to publish")
    .option("--text <file>", "the article, for a record that holds no text")
    .option("-p, --published <date>", "when it was published; words such as “Monday” count from it", date)
    .option("-t, --title <title>", "its headline, where the text does not hold it", notEmpty)
    .option("--id <id>", "its identifier (default: the file's name without extension)", notEmpty);

function packageName(words: string): string {
  if (!isPackageName(words)) {
    throw new InvalidArgumentError("Give a name npm takes: lower case, such as @scope/name.");
  }
  return words;
}

const SHARED_HELP = `
The text:
  An article's text is seldom yours to publish, so the record stands off from it:
  spans, length and SHA-256 are published, with names and the words its speakers
  are quoted with. The text lies in texts/, which git passes over and npm does not
  pack; the test checks the record against it. --include-text puts it into the record.

Names:
  Entities and claims that a parser numbered get readable ids ("e:blinken",
  "c:blinken-urge") and with them the keys they are exported under (entities.blinken);
  ids that are words already stay. No two are alike, and all references follow.
`;

const INIT_HELP = `${SHARED_HELP}
Corrections:
  Edit the modules in src/articles/, which the compiler checks and "npm test" validates;
  or correct the record as JSON and write them anew: onrecord dataset add --force.

Examples:
  $ onrecord dataset init article.txt --published 2024-08-19 --name @scope/my-record
  $ onrecord dataset init page.html --out packages/my-record
  $ onrecord dataset init corrected.json --text article.txt

Exit codes:
  0  the package was written
  1  the article could not be read, or the folder is not empty; nothing was written
  2  the command line is wrong; nothing was read
`;

const ADD_HELP = `${SHARED_HELP}
Examples:
  $ onrecord dataset add other.txt --published 2024-08-20
  $ onrecord dataset add corrected.json --text texts/article.txt --force

Exit codes:
  0  the article's modules were written
  1  the article could not be read, its modules are there, or it is no data package; nothing was written
  2  the command line is wrong; nothing was read
`;
