/** "So do *I*." ends a sentence; "J." before a name is an initial. */
export const oneLetterWords: ReadonlySet<string> = new Set(["I"]);
