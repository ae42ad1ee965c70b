/** What a tagger is shown in the place of a verb that it has not learned. */
export interface StandIn {
  /** The form of a verb of the same act that it has learned. */
  readonly form: string;
  /** Whether the word can be nothing else; else it is replaced only where it is tagged as a verb. */
  readonly sure: boolean;
}
