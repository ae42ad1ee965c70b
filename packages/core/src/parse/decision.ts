/** One choice that weights are learned from: what each option shows, and which options are right. */
export interface Decision {
  /** The names of each option's features; the first option is "none of them". */
  readonly options: readonly (readonly string[])[];
  /** Indexes of the options that are right; never empty. */
  readonly right: ReadonlySet<number>;
}
