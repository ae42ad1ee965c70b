import type { Environment } from "../environment.js";
import { visible } from "./visible.js";

/** One line on standard error, with the program's name before it. */
export function complain({ stderr }: Pick<Environment, "stderr">, message: string): void {
  stderr.write(`onrecord: ${visible(message)}\n`);
}
