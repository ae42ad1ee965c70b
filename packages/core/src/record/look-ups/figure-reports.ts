import type { ArticleRecord } from "../article-record.js";
import { grouped } from "./grouped.js";
import { type AttributionIn, type ClaimIn, type FigureIn, idOf, type Ref } from "./items-in.js";
import { lazily } from "./lazily.js";
import type { Voices } from "./voices.js";

/** One claim that gives a figure, and on whose word. */
export interface FigureReport<R extends ArticleRecord = ArticleRecord> {
  /** The claim that gives the figure. */
  readonly claim: ClaimIn<R>;
  /** The claim's voices, outermost first; none where the article itself gives the figure. */
  readonly voices: readonly AttributionIn<R>[];
}

/** Who reports a figure. */
export interface FigureReports<R extends ArticleRecord = ArticleRecord> {
  /** The claims that give a figure, each with its voices, in the record's order. */
  reportsOf(figure: Ref<FigureIn<R>>): readonly FigureReport<R>[];
}

/** Makes the look-up of who reports a figure. */
export function figureReports({ claims }: ArticleRecord, { voicesOf }: Voices): FigureReports {
  const byFigure = lazily(() => grouped(claims, ({ figures }) => figures));
  return {
    reportsOf: (figure) =>
      (byFigure().get(idOf(figure)) ?? []).map((claim) => ({ claim, voices: voicesOf(claim) })),
  };
}
