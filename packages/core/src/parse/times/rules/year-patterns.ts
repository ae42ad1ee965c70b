import { type Language, perLanguage } from "../../../language/index.js";
import {
  as,
  digits,
  type Nothing,
  notFollowedBy,
  type Pattern,
  reads,
  sequence,
  wordIn,
} from "../../../match/index.js";

/** The years that figures can be read as. */
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

/** A year in four figures, from 1000 to 2199; no sign beside it is asked for. Its value is the year. */
export const fourFigureYear: Pattern<number, Nothing> = /* @__PURE__ */ reads(
  sequence(as("figures", digits(/^\d{4}$/)), notFollowedBy("%")),
  ({ figures }) => {
    const year = Number(figures);
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined;
  },
);

/** "this year", "last year", "next year" or "the year" after a part of it. Its value is years from the publication's. */
export const relativeYear: (language: Language) => Pattern<number, Nothing> = /* @__PURE__ */ perLanguage(
  ({ timeContexts }) =>
    reads(sequence(as("offset", wordIn(timeContexts.yearOffsets)), "year"), ({ offset }) => offset),
);
