import { type Reading, tokensWithin } from "../../reading/index.js";
import type { Figure, FigureId, Relation, Time } from "../../record/index.js";
import { type ClaimProfile, meets } from "./claim-profile.js";
import type { Likeness } from "./same-matter.js";

/**
 * Contradictions between figures: two sources that give numbers for one count ("nine people", "at least 12 people")
 * which exclude each other, in claims alike, of one main verb or outcome, that do not speak of different times.
 */
export function differingFigures(
  reading: Reading,
  figures: readonly Figure[],
  times: readonly Time[],
  alike: readonly Likeness[],
): readonly Relation[] {
  const countedOutcomes = new Set(reading.language.verbs.outcomes.values());
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const dateOf = new Map(times.map((time) => [time.id, time.value]));
  return alike.flatMap(({ from, to, overlap }): readonly Relation[] => {
    if (from.sources.size === 0 || to.sources.size === 0 || meets(from.sides, to.sides)) return [];
    if (from.claim.polarity !== to.claim.polarity) return [];
    if (from.predicate === undefined || from.predicate !== to.predicate) return [];
    if (!countedOutcomes.has(from.predicate) && overlap < SAME_COUNT) return [];
    const when = (profile: ClaimProfile) =>
      new Set(profile.claim.times.flatMap((id) => dateOf.get(id) ?? []));
    if (differ(when(from), when(to))) return [];
    for (const later of figuresOf(from, byId)) {
      for (const earlier of figuresOf(to, byId)) {
        if (!countsSame(reading, later, earlier) || !excludes(later, earlier)) continue;
        const evidence = [earlier.span, later.span];
        return [{ type: "contradicts", from: from.claim.id, to: to.claim.id, evidence }];
      }
    }
    return [];
  });
}

// Of the dead or the missing of one event there is one count; of other things ("three elections") only claims that
// share this much of their keys count the same.
const SAME_COUNT = 0.5;

/** Whether both speak of a time, and of none together. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b);
}

// A claim lists few figures; a table read as one claim must not make the pairs of its cells quadratic.
const MOST_FIGURES = 8;

function figuresOf({ claim }: ClaimProfile, byId: ReadonlyMap<FigureId, Figure>): readonly Figure[] {
  return claim.figures.slice(0, MOST_FIGURES).flatMap((id) => byId.get(id) ?? []);
}

/** Whether two figures count the same kind of thing: the last word of what is counted, and the unit, are the same. */
function countsSame(reading: Reading, a: Figure, b: Figure): boolean {
  if (a.of === undefined || b.of === undefined || a.unit !== b.unit) return false;
  const head = (figure: Figure) =>
    figure.of === undefined ? undefined : tokensWithin(reading, figure.of).at(-1)?.lemma;
  return head(a) === head(b);
}

// "about 300" and "310" do not clash: an approximate value stands for this share around it.
const APPROXIMATION = 0.2;

/** Whether no number satisfies both. */
function excludes(a: Figure, b: Figure): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return highA < lowB || highB < lowA;
}

function rangeOf(figure: Figure): readonly [low: number, high: number] {
  const { value, min, max, approximate } = figure;
  if (value === undefined) return [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  const slack = approximate ? Math.abs(value) * APPROXIMATION : 0;
  return [value - slack, value + slack];
}
