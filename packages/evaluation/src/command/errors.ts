/** Thrown where a task cannot run, since what it reads is not at hand; `message` says what to set. */
export class InputMissing extends Error {
  override readonly name = "InputMissing";
}

/** Thrown where a measure lies below what was asked for; `report` is what was measured. */
export class StandardMissed extends Error {
  override readonly name = "StandardMissed";
  readonly report: string;

  constructor(report: string, message: string) {
    super(message);
    this.report = report;
  }
}

/** Thrown where the command line is not understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
