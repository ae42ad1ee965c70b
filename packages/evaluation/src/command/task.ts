import { parseArgs } from "node:util";
import type { Bench } from "./bench.js";
import { UsageError } from "./errors.js";

/** Something that is measured or made, and how the command line calls it. */
export interface Task {
  readonly name: string;
  /** One line that says what it does. */
  readonly about: string;
  /** Its options as the list of tasks shows them; empty where it has none. */
  readonly usage: string;
  /**
   * Which runs it belongs to besides its own: "summary" is what runs where no task is named, "all" what "all" adds to
   * that; "apart" changes files or asks for arguments.
   */
  readonly belongsTo: "summary" | "all" | "apart";
  /**
   * Gives what is to be printed.
   *
   * @param args - what stands behind its name on the command line
   * @throws {InputMissing} where what it reads is not at hand
   * @throws {StandardMissed} where a measure lies below what was asked for
   * @throws {UsageError} where the arguments are not understood
   */
  run(bench: Bench, args: readonly string[]): string | Promise<string>;
}

/** What a task may be given. */
interface Asked {
  /** Options without a value, by name. */
  readonly flags: ReadonlySet<string>;
  /** Options with one. */
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

/**
 * Reads a task's arguments.
 *
 * @throws {UsageError} for an option that the task does not have, or a word where it takes none
 */
export function taskArguments(
  args: readonly string[],
  known: {
    readonly flags?: readonly string[];
    readonly values?: readonly string[];
    readonly positionals?: boolean;
  } = {},
): Asked {
  const { flags = [], values = [], positionals: allowPositionals = false } = known;
  try {
    const parsed = parseArgs({
      args: [...args],
      options: Object.fromEntries([
        ...flags.map((flag) => [flag, { type: "boolean" }] as const),
        ...values.map((value) => [value, { type: "string" }] as const),
      ]),
      allowPositionals,
    });
    const given = Object.entries(parsed.values);
    return {
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))),
      positionals: parsed.positionals,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
