import type { Command } from "commander";
import type { Environment } from "../environment.js";
import type { ExitCode } from "../exit-code.js";

/** One command of the program; a file in this folder each. */
export interface CommandDefinition {
  readonly name: string;
  /**
   * Gives a fresh command its arguments, help and action.
   *
   * @param done called by the action, once, with what the process is to give back.
   */
  readonly define: (command: Command, environment: Environment, done: (code: ExitCode) => void) => void;
}
