import type { ArticleRecord } from "@onrecord/core";
import type { Share, Tally } from "@onrecord/validation";
import type { FigureText, GoldFigure } from "../corpora/index.js";
import {
  type FoundFigure,
  isCounted,
  isFound,
  isSameForm,
  isSameUnit,
  isSameValue,
  isVague,
  sameNumber,
  unitStems,
} from "./same-figure.js";
import { shareStem, stems } from "./stems.js";
import { isTimeUnit, unitName } from "./unit-names.js";

/** What is asked of a figure, each besides the one before it; the last two of the value's. */
export const figureMeasures = ["found", "value", "unit", "form"] as const;
export type FigureMeasure = (typeof figureMeasures)[number];

/** The counts for texts whose figures a corpus gives. */
export interface FigureTextScore extends Readonly<Record<FigureMeasure, Tally>> {
  /** Of the figures found that name what they belong to, those whose `of` shares a word with it. */
  readonly of: Share;
  /** The same for counted nouns alone. */
  readonly counted: Share;
  /** Figures whose value is right, or that a record has as a duration: "three years" is a time in a record. */
  readonly asTime: Share;
  /** Values without the gold's times and the record's. */
  readonly withoutTimes: Tally;
  /** Texts without any figure where the record has none either. */
  readonly plain: Share;
  /** By how the gold puts a figure: "=", "up", "range", "vague". */
  readonly byForm: ReadonlyMap<string, { readonly value: Share; readonly form: Share }>;
}

/** A text, and what the parser makes of it. */
export interface FigurePair {
  readonly gold: FigureText;
  readonly record: ArticleRecord;
}

/** How one gold figure fared. */
interface Judged {
  readonly gold: GoldFigure;
  readonly match: FoundFigure | undefined;
  /** Not found, but a time of that length is there. */
  readonly isDuration: boolean;
}

interface JudgedText {
  readonly figures: readonly Judged[];
  /** The record's figures that are judged. */
  readonly predicted: readonly FoundFigure[];
}

/** Scores the figures of records against those of NewsQuant or Recognizers-Text, as CQE's table does (Almasian et al., 2023). */
export function scoreFigureTexts(pairs: readonly FigurePair[]): FigureTextScore {
  const texts = pairs.map(judge);
  const all = texts.flatMap(({ figures }) => figures);
  const predicted = texts.reduce((sum, text) => sum + text.predicted.length, 0);
  const matched = all.flatMap(({ gold, match }) => (match === undefined ? [] : [{ gold, match }]));
  const right = matched.filter(({ gold, match }) => isSameValue(gold, match));
  const tally = (count: number): Tally => ({ right: count, predicted, gold: all.length });
  const timeless = all.filter(({ gold }) => !isTime(gold));
  const times = matched.filter(({ gold }) => isTime(gold)).length;
  const named = matched
    .map(({ gold, match }) => ({ wanted: belongings(gold), given: stems(match.words) }))
    .filter(({ wanted }) => wanted.size > 0);
  const counted = matched
    .filter(({ gold }) => isCounted(gold))
    .map(({ gold, match }) => ({ wanted: unitStems(gold), given: stems(match.words) }));
  const ofShare = (pairs: typeof named): Share => ({
    right: pairs.filter(({ wanted, given }) => shareStem(wanted, given)).length,
    of: pairs.length,
  });
  const plain = texts.filter(({ figures }) => figures.length === 0);
  return {
    found: tally(matched.length),
    value: tally(right.length),
    unit: tally(right.filter(({ gold, match }) => isSameUnit(gold, match)).length),
    form: tally(right.filter(({ gold, match }) => isSameForm(gold, match)).length),
    of: ofShare(named),
    counted: ofShare(counted),
    asTime: {
      right: right.length + all.filter(({ isDuration }) => isDuration).length,
      of: all.length,
    },
    withoutTimes: {
      right: right.filter(({ gold }) => !isTime(gold)).length,
      predicted: predicted - times,
      gold: timeless.length,
    },
    plain: { right: plain.filter((text) => text.predicted.length === 0).length, of: plain.length },
    byForm: byForm(all),
  };
}

function judge({ gold, record }: FigurePair): JudgedText {
  const found = record.figures.map((figure) => ({
    figure,
    words: figure.of === undefined ? "" : gold.text.slice(figure.of.start, figure.of.end),
  }));
  const matches = matchFigures(gold.figures, found);
  const used = new Set(matches.values());
  const durations = durationsOf(record);
  return {
    figures: gold.figures.map((figure) => {
      const match = matches.get(figure);
      const duration =
        match === undefined && isTime(figure)
          ? durations.findIndex((length) => sameNumber(length, figure.value ?? figure.min))
          : -1;
      if (duration >= 0) durations.splice(duration, 1);
      return { gold: figure, match, isDuration: duration >= 0 };
    }),
    predicted: found.filter((one) => !gold.unitsOnly || one.figure.unit !== undefined || used.has(one)),
  };
}

/** Matches figures one to one, those first that agree in most: in value before unit before form. */
function matchFigures(
  gold: readonly GoldFigure[],
  found: readonly FoundFigure[],
): ReadonlyMap<GoldFigure, FoundFigure> {
  const pairs = gold
    .flatMap((one) => found.filter((other) => isFound(one, other)).map((other) => ({ one, other })))
    .map(({ one, other }) => ({
      one,
      other,
      rank: [isSameValue, isSameUnit, isSameForm].reduce(
        (rank, agree) => 2 * rank + (agree(one, other) ? 1 : 0),
        0,
      ),
    }))
    .sort((a, b) => b.rank - a.rank);
  const matches = new Map<GoldFigure, FoundFigure>();
  const used = new Set<FoundFigure>();
  for (const { one, other } of pairs) {
    if (matches.has(one) || used.has(other)) continue;
    matches.set(one, other);
    used.add(other);
  }
  return matches;
}

function isTime({ normalizedUnit }: GoldFigure): boolean {
  return isTimeUnit(unitName(normalizedUnit));
}

/** How many of their unit the durations of a record last: "P3Y" is 3. */
function durationsOf({ times }: ArticleRecord): number[] {
  return times
    .filter(({ type }) => type === "DURATION")
    .map(({ value }) => Number(/^PT?(\d+(?:\.\d+)?)/.exec(value)?.[1]));
}

/** The words of what a figure belongs to: its concepts, and the noun that it counts. */
function belongings(gold: GoldFigure): ReadonlySet<string> {
  const concepts = stems(gold.concepts.join(" "));
  return isCounted(gold) ? new Set([...concepts, ...unitStems(gold)]) : concepts;
}

function byForm(all: readonly Judged[]): FigureTextScore["byForm"] {
  const groups = new Map<string, Judged[]>();
  for (const judged of all) {
    const { gold } = judged;
    const name = gold.min === undefined ? gold.form : isVague(gold) ? "vague" : "range";
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [judged]);
    else group.push(judged);
  }
  return new Map(
    [...groups].map(([name, group]) => {
      const right = group.filter(({ gold, match }) => match !== undefined && isSameValue(gold, match));
      const formed = right.filter(({ gold, match }) => match !== undefined && isSameForm(gold, match));
      const share = (judged: readonly Judged[]): Share => ({ right: judged.length, of: group.length });
      return [name, { value: share(right), form: share(formed) }];
    }),
  );
}
