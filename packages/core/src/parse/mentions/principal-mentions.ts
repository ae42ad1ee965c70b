import { english } from "../../language/en/index.js";
import { firstIndex } from "../../search/first-index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import { nounPhrases } from "./noun-phrases.js";
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
  document: TextDocument,
  tags: readonly TokenTags[],
  mentions: readonly M[],
): PrincipalMentions<M> {
  const phraseStart = phraseStarts(document, tags);
  const extents = mentions.map((mention) => ({
    mention,
    from: extentStart(document, tags, phraseStart, mention),
  }));
  const inside = (range: IndexRange): readonly Extent<M>[] =>
    extents
      .slice(lowerBound(mentions, range.from), lowerBound(mentions, range.to))
      .filter(({ mention }) => mention.tokens.to <= range.to)
      .sort((a, b) => a.from - b.from || b.mention.tokens.to - a.mention.tokens.to);
  return {
    within: (range) => coordinated(document, tags, inside(range)),
    openingAt: (range) => {
      const extents = inside(range);
      return extents[0]?.from === range.from ? coordinated(document, tags, extents) : [];
    },
  };
}

interface Extent<M> {
  readonly mention: M;
  /** Where the phrase begins that the mention heads, its title and modifiers included. */
  readonly from: number;
}

function phraseStarts(document: TextDocument, tags: readonly TokenTags[]): ReadonlyMap<number, number> {
  return new Map(nounPhrases(document, tags).map(({ head, from }) => [head, from]));
}

function extentStart(
  document: TextDocument,
  tags: readonly TokenTags[],
  phraseStart: ReadonlyMap<number, number>,
  { tokens, head }: PlacedMention,
): number {
  const last = phraseStart.get(tokens.to - 1) ?? phraseStart.get(head) ?? tokens.from;
  const title = tags[tokens.from]?.name === "B-person" ? titleBefore(document, tags, tokens.from) : undefined;
  const titled = title === undefined ? last : (phraseStart.get(title.head) ?? title.from);
  return Math.min(tokens.from, last, titled);
}

/** The first mention and those that are joined to it by commas and a conjunction. */
function coordinated<M extends PlacedMention>(
  document: TextDocument,
  tags: readonly TokenTags[],
  extents: readonly Extent<M>[],
): readonly M[] {
  const [first] = extents;
  if (first === undefined) return [];
  const startingAt = new Map<number, Extent<M>>();
  for (const extent of extents) if (!startingAt.has(extent.from)) startingAt.set(extent.from, extent);
  const accepted: M[] = [first.mention];
  // Behind a comma it may be an apposition yet; a conjunction tells.
  let pending: M[] = [];
  let end = first.mention.tokens.to;
  for (;;) {
    const comma = document.tokens[end]?.text === ",";
    const joint = comma ? end + 1 : end;
    const conjunction = tags[joint]?.pos === "CC";
    if (!comma && !conjunction) return accepted;
    const start = conjunction ? joint + 1 : joint;
    const next = startingAt.get(start);
    if (next === undefined || (comma && isApposition(document, tags, next))) return accepted;
    pending.push(next.mention);
    end = next.mention.tokens.to;
    if (conjunction) {
      accepted.push(...pending);
      pending = [];
    }
  }
}

/** "Brink, *a lawyer* and writer": an indefinite description, or a bare one, behind a comma is an apposition. */
function isApposition(
  document: TextDocument,
  tags: readonly TokenTags[],
  { mention, from }: Extent<PlacedMention>,
): boolean {
  const article = document.tokens[from]?.text.toLowerCase() ?? "";
  if (tags[mention.head]?.pos !== "NN" || tags[mention.head]?.name !== "O") return false;
  return english.determiners.indefinite.has(article) || !/^(?:DT|CD|PRP\$)$/.test(tags[from]?.pos ?? "");
}

/** Index of the first mention that starts at a token or behind it. */
const lowerBound = (mentions: readonly PlacedMention[], token: number): number =>
  firstIndex(mentions, (mention) => mention.tokens.from >= token);
