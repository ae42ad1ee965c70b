import type { Language } from "../../language/index.js";
import type { Piece } from "../../reading/index.js";
import type { CalendarDay } from "./calendar-day.js";

/** A sentence as times are read from it, and what is known of the time it speaks of. */
export interface Line {
  readonly language: Language;
  readonly pieces: readonly Piece[];
  /** The day the article was published, against which relative expressions are read. */
  readonly reference?: CalendarDay;
  /** The day last spoken of, against which "the next day" is read. */
  readonly narrative?: CalendarDay;
  /** The year last spoken of, against which "later that year" is read. */
  readonly narrativeYear?: number;
  /** The year last named in this sentence, against which "a year earlier" is read. */
  readonly sentenceYear?: number;
}
