import { isConjunction, isTagged, type Reading } from "../../reading/index.js";
import { firstIndex } from "../../search/index.js";
import type { IndexRange } from "../../text/index.js";
import { titleBefore } from "./title-before.js";

/** A mention, as far as its place in the sentence goes. */
export interface PlacedMention {
  readonly tokens: IndexRange;
  /** Index of the head's token. */
  readonly head: number;
}

/** Finds the mentions that words are about. */
export interface PrincipalMentions<M> {
  /** Those of a run of words: of "a spokesman for Hamas" the spokesman; of "both Israel and Hamas" two. */
  within(range: IndexRange): readonly M[];
  /** Those of words that begin with a run's first token, its rest being how far they may reach. */
  openingAt(range: IndexRange): readonly M[];
}

/** Indexes `mentions`, which are sorted by start, for finding the principal ones of a run of words. */
export function principalMentions<M extends PlacedMention>(
  reading: Reading,
  mentions: readonly M[],
): PrincipalMentions<M> {
  const extents = mentions.map((mention) => ({ mention, from: extentStart(reading, mention) }));
  const inside = (range: IndexRange): readonly Extent<M>[] =>
    extents
      .slice(firstFrom(mentions, range.from), firstFrom(mentions, range.to))
      .filter(({ mention }) => mention.tokens.to <= range.to)
      .sort((a, b) => a.from - b.from || b.mention.tokens.to - a.mention.tokens.to);
  return {
    within: (range) => coordinated(reading, inside(range)),
    openingAt: (range) => {
      const extents = inside(range);
      return extents[0]?.from === range.from ? coordinated(reading, extents) : [];
    },
  };
}

interface Extent<M> {
  readonly mention: M;
  /** Where the phrase begins that the mention heads, its title and modifiers included. */
  readonly from: number;
}

function extentStart(reading: Reading, { tokens, head }: PlacedMention): number {
  const { phrases } = reading;
  const last = (phrases.headedBy(tokens.to - 1) ?? phrases.headedBy(head) ?? tokens).from;
  const isPerson = reading.tokens[tokens.from]?.name === "B-person";
  const title = isPerson ? titleBefore(reading, tokens.from) : undefined;
  const titled = title === undefined ? last : (phrases.headedBy(title.head) ?? title).from;
  return Math.min(tokens.from, last, titled);
}

/** The first mention and those that are joined to it by commas and a conjunction. */
function coordinated<M extends PlacedMention>(reading: Reading, extents: readonly Extent<M>[]): readonly M[] {
  const { tokens } = reading;
  const [first] = extents;
  if (first === undefined) return [];
  const startingAt = new Map<number, Extent<M>>();
  for (const extent of extents) if (!startingAt.has(extent.from)) startingAt.set(extent.from, extent);
  const accepted: M[] = [first.mention];
  // Behind a comma it may be an apposition yet; a conjunction tells.
  let pending: M[] = [];
  let end = first.mention.tokens.to;
  for (;;) {
    const comma = tokens[end]?.text === ",";
    const joint = comma ? end + 1 : end;
    const conjunction = isConjunction(tokens[joint]);
    if (!comma && !conjunction) return accepted;
    const start = conjunction ? joint + 1 : joint;
    const next = startingAt.get(start);
    if (next === undefined || (comma && isApposition(reading, next))) return accepted;
    pending.push(next.mention);
    end = next.mention.tokens.to;
    if (conjunction) {
      accepted.push(...pending);
      pending = [];
    }
  }
}

/** "Brink, *a lawyer* and writer": an indefinite description, or a bare one, behind a comma is an apposition. */
function isApposition({ tokens, language }: Reading, { mention, from }: Extent<PlacedMention>): boolean {
  const head = tokens[mention.head];
  const first = tokens[from];
  if (head?.pos !== "NN" || head.name !== "O") return false;
  return language.determiners.indefinite.has(first?.lower ?? "") || !isTagged(first, "DT", "CD", "PRP$");
}

/** Index of the first mention that starts at a token or behind it. */
const firstFrom = (mentions: readonly PlacedMention[], token: number): number =>
  firstIndex(mentions, (mention) => mention.tokens.from >= token);
