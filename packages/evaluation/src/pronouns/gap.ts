import type { ArticleRecord, Span } from "@onrecord/core";
import { addTallies, measures, noTally, type Tally } from "@onrecord/validation";
import type { GapText } from "../corpora/index.js";

/** The counts for some texts of GAP. */
export interface GapCounts {
  /** Names that the pronoun stands for: those the record says, and those it does. */
  readonly names: Tally;
  readonly texts: number;
  /** Texts where the record has a mention for the pronoun. */
  readonly found: number;
  /** Texts with the right answer for both names. */
  readonly right: number;
}

/** After GAP's own scorer (Webster et al., 2018). */
export interface GapScore {
  readonly all: GapCounts;
  readonly masculine: GapCounts;
  readonly feminine: GapCounts;
  /** F1 on feminine pronouns over F1 on masculine ones; 0 where the latter is. */
  readonly bias: number;
}

/** A text of GAP, and what the parser makes of it. */
export interface GapPair {
  readonly gold: GapText;
  readonly record: ArticleRecord;
}

/**
 * Scores which name a pronoun stands for. A record says yes to a name where its mention with the pronoun's very span has an
 * entity of which another mention, by name, overlaps the name.
 */
export function scoreGap(pairs: readonly GapPair[]): GapScore {
  const judged = pairs.map(({ gold, record }) => ({ gender: gold.gender, counts: judge(gold, record) }));
  const sum = (wanted: readonly GapText["gender"][]) =>
    judged
      .filter(({ gender }) => wanted.includes(gender))
      .map(({ counts }) => counts)
      .reduce(addCounts, nothing);
  const masculine = sum(["masculine"]);
  const feminine = sum(["feminine"]);
  const reference = measures(masculine.names).f1;
  return {
    all: sum(["masculine", "feminine"]),
    masculine,
    feminine,
    bias: reference === 0 ? 0 : measures(feminine.names).f1 / reference,
  };
}

const nothing: GapCounts = { names: noTally, texts: 0, found: 0, right: 0 };

function addCounts(one: GapCounts, other: GapCounts): GapCounts {
  return {
    names: addTallies(one.names, other.names),
    texts: one.texts + other.texts,
    found: one.found + other.found,
    right: one.right + other.right,
  };
}

function judge({ pronoun, names }: GapText, { mentions }: ArticleRecord): GapCounts {
  const own = mentions.find(({ span }) => span.start === pronoun.start && span.end === pronoun.end);
  const isSaid = (name: Span) =>
    own !== undefined &&
    mentions.some(
      (mention) =>
        mention !== own &&
        mention.kind === "name" &&
        mention.entity === own.entity &&
        mention.span.start < name.end &&
        name.start < mention.span.end,
    );
  const answers = names.map((name) => ({ isMeant: name.isMeant, isSaid: isSaid(name) }));
  return {
    names: {
      right: answers.filter((answer) => answer.isMeant && answer.isSaid).length,
      predicted: answers.filter((answer) => answer.isSaid).length,
      gold: answers.filter((answer) => answer.isMeant).length,
    },
    texts: 1,
    found: own === undefined ? 0 : 1,
    right: answers.every((answer) => answer.isMeant === answer.isSaid) ? 1 : 0,
  };
}
