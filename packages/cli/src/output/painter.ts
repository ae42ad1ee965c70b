import type { Painter } from "@onrecord/validation";
import { createColors } from "picocolors";

/** Colours for diagnostics, from the terminal's own sixteen; where colour is not wanted, the text as it is. */
export function painter(colour: boolean): Painter {
  const { bold, dim, red, yellow, cyan, green } = createColors(colour);
  const colours = { error: red, warning: yellow, hint: cyan, file: bold, place: dim, mark: red, good: green };
  return (part, text) => colours[part](text);
}
