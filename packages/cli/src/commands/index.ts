import type { CommandDefinition } from "./command.js";
import { datasetCommand } from "./dataset.js";
import { openCommand } from "./open.js";
import { parseCommand } from "./parse.js";
import { scoreCommand } from "./score.js";
import { validateCommand } from "./validate.js";

/** The commands, in the order the help lists them. */
export const commands: readonly CommandDefinition[] = [
  parseCommand,
  validateCommand,
  scoreCommand,
  openCommand,
  datasetCommand,
];
