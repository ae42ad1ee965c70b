/** Stands for standard input where a file is asked for. */
export const STANDARD_INPUT = "-";

/** What an input is called in a message. */
export const callingName = (file: string): string => (file === STANDARD_INPUT ? "standard input" : file);
