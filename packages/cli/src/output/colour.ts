import type { TextSink } from "../environment.js";

/**
 * Whether to print in colour: what the command line says; else FORCE_COLOR, then NO_COLOR (as Node itself ranks
 * them; see no-color.org and force-color.org); else only on a terminal that is not a dumb one.
 */
export function wantsColour(
  option: boolean | undefined,
  variables: Readonly<Record<string, string | undefined>>,
  sink: Pick<TextSink, "isTTY">,
): boolean {
  if (option !== undefined) return option;
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = variables;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (none !== undefined && none !== "") return false;
  return sink.isTTY === true && terminal !== "dumb";
}
