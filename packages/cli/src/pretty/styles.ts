import { createColors } from "picocolors";

type Style = (text: string) => string;

/** How each part of a ledger is set off; where colour is not wanted, every style leaves the text as it is. */
export interface Styles {
  readonly title: Style;
  readonly section: Style;
  readonly source: Style;
  readonly ownVoice: Style;
  readonly faint: Style;
  readonly hedge: Style;
  readonly figure: Style;
  readonly time: Style;
}

/** Only the terminal's own sixteen colours, so that a ledger is legible on whatever background it has. */
export function stylesFor(colour: boolean): Styles {
  const colours = createColors(colour);
  return {
    title: colours.bold,
    section: colours.bold,
    source: colours.bold,
    ownVoice: colours.italic,
    faint: colours.dim,
    hedge: colours.yellow,
    figure: colours.cyan,
    time: colours.magenta,
  };
}
