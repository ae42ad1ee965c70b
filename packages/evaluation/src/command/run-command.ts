import type { Bench } from "./bench.js";
import { InputMissing, StandardMissed, UsageError } from "./errors.js";
import type { Task } from "./task.js";

/** Where a command writes to. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit codes: a measure lies below what was asked for; the command line or what it reads is amiss. */
const MISSED = 1;
const AMISS = 2;

/**
 * Runs the task that the command line names; those of the summary where it names none, and with "all" every one that
 * belongs to a run of all, of which those are passed over, and said to be, whose input is not at hand.
 *
 * @returns the exit code
 */
export async function runCommand(
  tasks: readonly Task[],
  bench: Bench,
  [name, ...args]: readonly string[],
  { out, err }: Streams,
): Promise<number> {
  if (name === "--help" || name === "help") {
    out(usage(tasks));
    return 0;
  }
  const isAll = name === "all";
  const named = tasks.filter((task) => task.name === name);
  const wanted =
    name === undefined
      ? tasks.filter(({ belongsTo }) => belongsTo === "summary")
      : isAll
        ? tasks.filter(({ belongsTo }) => belongsTo !== "apart")
        : named;
  if (wanted.length === 0) {
    err(`no task "${name}"\n\n${usage(tasks)}`);
    return AMISS;
  }
  for (const task of wanted) {
    try {
      const report = await task.run(bench, args);
      out(isAll ? `## ${task.name}\n\n${report}\n` : `${report}\n`);
    } catch (error) {
      if (error instanceof StandardMissed) {
        out(error.report);
        err(`${task.name}: ${error.message}`);
        return MISSED;
      }
      if (!(error instanceof InputMissing || error instanceof UsageError)) throw error;
      err(`${task.name}: ${error.message}`);
      if (!isAll || error instanceof UsageError) return AMISS;
    }
  }
  return 0;
}

function usage(tasks: readonly Task[]): string {
  const names = tasks.map((task) => [task.name, task.usage].filter((part) => part !== "").join(" "));
  const width = Math.max(...names.map(({ length }) => length));
  return [
    "evaluation [TASK [OPTION…]]: without a task, the summary; with the task “all”, everything that is measured",
    "",
    ...tasks.map(({ about }, index) => `  ${(names[index] ?? "").padEnd(width)}  ${about}`),
  ].join("\n");
}
