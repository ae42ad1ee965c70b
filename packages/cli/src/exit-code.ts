/** What the process gives back; the numbers are documented in `onrecord --help`. */
export const ExitCode = {
  /** All inputs were read, and what was checked has no error. */
  ok: 0,
  /** Some input could not be read; the others were. */
  inputFailed: 1,
  /** A record that was checked has an error. */
  faultFound: 1,
  /** There is something already where files were to be written; nothing was. */
  outputRefused: 1,
  /** The command line itself was wrong; nothing was read. */
  usage: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
