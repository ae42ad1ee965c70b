import type { EntityType, Span } from "@onrecord/core/record";
import { spanKey, trimSpan } from "../span-math/index.js";
import { type Tally, tallyOf } from "./tally.js";

/** The four types of CoNLL-2003; every entity type that is none of the first three counts as "MISC". */
export const nameTypes = ["PER", "ORG", "LOC", "MISC"] as const;
export type ConllNameType = (typeof nameTypes)[number];

export interface TypedName extends Span {
  readonly type: ConllNameType;
}

/** The CoNLL-2003 type an entity's names count as. */
export function conllType(type: EntityType): ConllNameType {
  switch (type) {
    case "person":
      return "PER";
    case "organization":
      return "ORG";
    case "place":
      return "LOC";
    default:
      return "MISC";
  }
}

/** Counts names whose span and type are both right, overall ("all") and by type, and spans alone. */
export type NameScore = Readonly<Record<ConllNameType | "all" | "span", Tally>>;

/** Scores the names predicted for a text against the gold ones. White space at a name's ends is forgiven. */
export function scoreNames(
  text: string,
  gold: readonly TypedName[],
  predicted: readonly TypedName[],
): NameScore {
  const keysOf = (names: readonly TypedName[], type?: ConllNameType) =>
    names
      .filter((name) => type === undefined || name.type === type)
      .flatMap((name) => {
        const span = trimSpan(text, name);
        return span === undefined ? [] : [spanKey(span)];
      });
  const of = (type: ConllNameType) => tallyOf(keysOf(gold, type), keysOf(predicted, type));
  const byType = { PER: of("PER"), ORG: of("ORG"), LOC: of("LOC"), MISC: of("MISC") };
  const sum = (field: keyof Tally) => nameTypes.reduce((total, type) => total + byType[type][field], 0);
  return {
    ...byType,
    all: { right: sum("right"), predicted: sum("predicted"), gold: sum("gold") },
    span: tallyOf(keysOf(gold), keysOf(predicted)),
  };
}
