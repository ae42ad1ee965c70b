import { Option } from "commander";
import { STANDARD_INPUT } from "../input/index.js";
import { painter, wantsColour } from "../output/index.js";
import type { CommandDefinition } from "./command.js";
import { scoreFiles } from "./score-files.js";

interface ScoreCommandOptions {
  readonly text?: string;
  readonly json?: true;
  readonly list?: true;
  readonly color?: boolean;
}

export const scoreCommand: CommandDefinition = {
  name: "score",
  define(command, environment, done) {
    command
      .summary("score one record against another")
      .description(
        "Score a record against the gold record of the same article: precision, recall and F1 of mentions,\n" +
          "entities, attributions, claims, figures, times and relations.",
      )
      .argument("<GOLD>", "the record taken for right, as JSON; - for standard input")
      .argument("<PRED>", "the record to score")
      .option("--text <file>", "the article, where neither record holds its text")
      .addOption(new Option("--list", "also list what was missed and what was invented, in place"))
      .addOption(new Option("--json", "print JSON").conflicts("list"))
      .addOption(new Option("--color", "colour, even where the output is no terminal"))
      .addOption(new Option("--no-color", "no colour"))
      .addHelpText("after", SCORE_HELP)
      .action(async (gold: string, predicted: string, options: ScoreCommandOptions) => {
        if ([gold, predicted, options.text].filter((file) => file === STANDARD_INPUT).length > 1) {
          command.error("error: standard input can stand for one file only");
        }
        const colour = wantsColour(options.color, environment.variables, environment.stdout);
        done(await scoreFiles(gold, predicted, { ...options, paint: painter(colour) }, environment));
      });
  },
};

const SCORE_HELP = `
Layers:
  mentions      exact: both ends right; by head: each of the two holds the other's head
  names         mentions by name, with the types of CoNLL-2003: PER, ORG, LOC, MISC
  entities      MUC, B-cubed, CEAF-e and their mean F1, over mentions matched by head
  attributions  linked: cues overlap, sources and contents share half of their characters or more;
                source, cue, content: spans with both ends right, as published for PolNeAR
  claims        found: contents share half of their characters or more; of those, the share with
                the right voice (attributed or not), act, certainty and polarity
  figures       found: spans overlap; value: value, bounds and unit are right too
  times         found, exact and with the right TIMEX3 value, after TempEval-3
  relations     of the same type between matched claims; a contradiction from either side

Examples:
  $ onrecord score gold.json predicted.json
  $ onrecord score gold.json predicted.json --list | less -R
  $ onrecord parse article.txt --format json | onrecord score gold.json -
  $ onrecord score gold.json predicted.json --text article.txt --json | jq '.missed'

Exit codes:
  0  the record was scored
  1  a record could not be read, or the two are of different texts
  2  the command line is wrong; nothing was read
`;
