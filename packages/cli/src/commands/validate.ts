import type { Plugin } from "@onrecord/core";
import {
  type PluginRuleName,
  type Preset,
  presets,
  type RuleLevel,
  type RuleLevels,
  rules,
  severities,
} from "@onrecord/validation";
import { type Command, InvalidArgumentError, Option } from "commander";
import { InputError, STANDARD_INPUT } from "../input/index.js";
import { painter, wantsColour } from "../output/index.js";
import { loadPlugins } from "../plugins/index.js";
import type { CommandDefinition } from "./command.js";
import { oneMore } from "./option-values.js";
import { type DiagnosticsFormat, diagnosticsFormats, validateFiles } from "./validate-files.js";

interface ValidateCommandOptions {
  readonly preset?: Preset;
  readonly rule: RuleLevels;
  readonly plugin: readonly string[];
  readonly text?: string;
  readonly format: DiagnosticsFormat;
  readonly color?: boolean;
}

export const validateCommand: CommandDefinition = {
  name: "validate",
  define(command, environment, done) {
    command
      .summary("check whether records can be trusted")
      .description(
        "Check records against named rules: their schema and references, and whether spans, quotations,\n" +
          "sources, hedges, figures and times agree with the article's words.",
      )
      .argument("[FILE...]", "a record as JSON, or one a line (NDJSON); - for standard input", [])
      .addOption(
        new Option(
          "--preset <preset>",
          "how strict to be (default: strict for a record made by people, parsed for a parser's)",
        ).choices(presets),
      )
      .addOption(
        new Option("--rule <name=level>", "set one rule to off, hint, warning or error; may be repeated")
          .argParser(withRule)
          .default({}, "the preset's levels"),
      )
      .option(
        "--plugin <file>",
        "a JavaScript file whose default export is a plugin; may be repeated",
        oneMore,
        [],
      )
      .option("--text <file>", "the article, for records that hold no text")
      .addOption(
        new Option("-f, --format <format>", "how to print what is found")
          .choices(diagnosticsFormats)
          .default("pretty"),
      )
      .addOption(new Option("--color", "colour, even where the output is no terminal"))
      .addOption(new Option("--no-color", "no colour"))
      .addHelpText("after", VALIDATE_HELP)
      .action(async (files: readonly string[], options: ValidateCommandOptions) => {
        if (files.length === 0 && environment.stdin.isTTY) {
          command.error("error: no FILE given; name one, or - for standard input");
        }
        const plugins = await pluginsOf(command, options);
        const colour = wantsColour(options.color, environment.variables, environment.stdout);
        done(
          await validateFiles(
            files.length === 0 ? [STANDARD_INPUT] : files,
            { ...options, plugins, rules: options.rule, paint: painter(colour) },
            environment,
          ),
        );
      });
  },
};

/** The plugins of the files named; sees to it that rules of theirs whose level is set are there. */
async function pluginsOf(
  command: Command,
  { plugin: files, rule: levels }: ValidateCommandOptions,
): Promise<readonly Plugin[]> {
  try {
    const plugins = await loadPlugins(files);
    const names = plugins.flatMap(({ name, validation = [] }) =>
      validation.map((rule) => `${name}/${rule.name}`),
    );
    const unknown = Object.keys(levels).find((name) => isPluginRule(name) && !names.includes(name));
    if (unknown !== undefined)
      command.error(`error: there is no rule “${unknown}” to set; name its plugin with --plugin`);
    return plugins;
  } catch (error) {
    if (error instanceof InputError) command.error(`error: ${error.message}`);
    throw error;
  }
}

const isPluginRule = (name: string): name is PluginRuleName => name.includes("/");

const allLevels: readonly RuleLevel[] = ["off", ...severities];
const settable = rules.map(({ name }) => name).filter((name) => name !== "schema");

/** The levels set so far, and one more. */
function withRule(words: string, levels: RuleLevels): RuleLevels {
  const [name = "", value = ""] = words.split("=");
  const rule = isPluginRule(name) ? name : settable.find((known) => known === name);
  const level = allLevels.find((known) => known === value);
  if (rule === undefined) {
    throw new InvalidArgumentError(
      `There is no rule “${name}” to set; the rules are ${settable.join(", ")}.`,
    );
  }
  if (level === undefined) {
    throw new InvalidArgumentError(
      `Give a level: ${allLevels.map((known) => `${rule}=${known}`).join(", ")}.`,
    );
  }
  return { ...levels, [rule]: level };
}

const ruleList = rules.map(({ name, summary }) => `  ${name.padEnd(24)}${summary}`).join("\n");

const VALIDATE_HELP = `
Levels:
  error     it is wrong; the exit code is 1
  warning   it is likely wrong
  hint      it is worth a look

Rules:
${ruleList}

Formats:
  pretty   each fault with its rule, its place in the record, the words it is about and a remedy
  json     a list of {"file", "line"?, "ok", "counts", "diagnostics"}
  sarif    SARIF 2.1.0, for code hosts and editors

Examples:
  $ onrecord validate record.json
  $ onrecord parse article.txt --format json | onrecord validate -
  $ onrecord validate standoff.json --text article.txt
  $ onrecord validate records.ndjson --rule coverage=off --rule time-words=error
  $ onrecord validate record.json --plugin ./newsroom.mjs
  $ onrecord validate *.json --format sarif > onrecord.sarif

Exit codes:
  0  no record has an error
  1  some record has an error, or some input could not be read; the others were checked
  2  the command line is wrong; nothing was read
`;
