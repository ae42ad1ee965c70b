export { type Bench, createBench, type Surroundings } from "./bench.js";
export { InputMissing, StandardMissed, UsageError } from "./errors.js";
export { runCommand } from "./run-command.js";
export { type Task, taskArguments } from "./task.js";
