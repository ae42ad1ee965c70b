import type { ArticleRecord, Claim, Mention, Span } from "@onrecord/core/record";
import { indexRecord } from "@onrecord/core/standoff";
import { type Matches, matchClaims, matchFigures, matchMentions, matchSpans } from "@onrecord/validation";
import { actWord, certaintyWords, figureWords, polarityWords, timeWords } from "../record/index.js";
import type { ComparedLayer, Difference } from "./comparison.js";
import type { Differences } from "./difference-of.js";
import { entitiesOtherwise } from "./entity-matches.js";

/** What both records have, but say different things of; attributions and relations are there or not. */
export function readOtherwise(
  text: string,
  byHand: ArticleRecord,
  byParser: ArticleRecord,
  describe: Differences,
): Readonly<Record<ComparedLayer, readonly Difference[]>> {
  const mentions = matchMentions(byHand.mentions, byParser.mentions);
  const typeByHand = mentionTypes(byHand);
  const typeByParser = mentionTypes(byParser);
  return {
    mentions: differing(byHand.mentions, byParser.mentions, mentions, {
      sayingsOf: (one, other) => [typeByHand(one), typeByParser(other)],
      describe: describe.mentions,
    }),
    entities: entitiesOtherwise(byHand, byParser, mentions, describe.entities),
    attributions: [],
    claims: differing(byHand.claims, byParser.claims, matchClaims(text, byHand.claims, byParser.claims), {
      sayingsOf: claimSayings,
      describe: describe.claims,
    }),
    figures: differing(byHand.figures, byParser.figures, matchFigures(byHand.figures, byParser.figures), {
      sayingsOf: (one, other) => [figureWords(one), figureWords(other)],
      describe: describe.figures,
    }),
    times: differing(byHand.times, byParser.times, matchPlaces(byHand.times, byParser.times), {
      sayingsOf: (one, other) => [timeWords(one), timeWords(other)],
      describe: describe.times,
    }),
    relations: [],
  };
}

interface Reading<Item> {
  /** What is said of an item by hand and by the parser; the same words where they agree. */
  readonly sayingsOf: (byHand: Item, byParser: Item) => readonly [byHand: string, byParser: string];
  readonly describe: (item: Item, sayings: NonNullable<Difference["sayings"]>) => Difference;
}

function differing<Item>(
  byHand: readonly Item[],
  byParser: readonly Item[],
  matches: Matches,
  { sayingsOf, describe }: Reading<Item>,
): readonly Difference[] {
  return byHand.flatMap((item, at) => {
    const match = matches.get(at);
    const other = match === undefined ? undefined : byParser[match];
    if (other === undefined) return [];
    const [hand, parser] = sayingsOf(item, other);
    return hand === parser ? [] : [describe(item, { byHand: hand, byParser: parser })];
  });
}

/** Of all that a claim says of itself, that in which the two differ. */
function claimSayings(one: Claim, other: Claim): readonly [string, string] {
  const facets = allFacets.map((facet) => [facet(one), facet(other)] as const).filter(([a, b]) => a !== b);
  return [facets.map(([words]) => words).join(", "), facets.map(([, words]) => words).join(", ")];
}

const allFacets: readonly ((claim: Claim) => string)[] = [
  ({ attribution }) => (attribution === undefined ? "in the article’s own voice" : "on somebody’s word"),
  ({ act }) => actWord(act),
  ({ certainty }) => certaintyWords(certainty),
  ({ polarity }) => polarityWords(polarity),
];

/** Tells of a record's mentions what they are mentions of. */
function mentionTypes(record: ArticleRecord): (mention: Mention) => string {
  const index = indexRecord(record);
  return ({ entity }) => index.entity(entity)?.type ?? "of no entity";
}

interface Placed {
  readonly span: Span;
}

/** Matches items by their places, those first that share the most characters. */
const matchPlaces = (byHand: readonly Placed[], byParser: readonly Placed[]): Matches =>
  matchSpans(
    byHand.map(({ span }) => [span]),
    byParser.map(({ span }) => [span]),
    (i, j) => sharedLength(byHand[i]?.span, byParser[j]?.span),
  );

const sharedLength = (one: Span | undefined, other: Span | undefined): number =>
  one === undefined || other === undefined
    ? 0
    : Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
