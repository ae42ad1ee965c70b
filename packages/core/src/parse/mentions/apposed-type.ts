import { isTagged, type Reading, type TaggedToken } from "../../reading/index.js";
import type { EntityType } from "../../record/index.js";
import type { NameType } from "../../tagger/index.js";
import type { IndexRange } from "../../text/index.js";

/** The longest description that is looked through: "its newly appointed deputy chief executive". */
const LONGEST_DESCRIPTION = 6;

const nameTypes: Partial<Record<EntityType, NameType>> = {
  person: "person",
  organization: "organization",
  place: "place",
};

/**
 * The type that the description beside a name gives it: "the company, *Kestrel Metals*,", "*Ada Brink*, a lawyer".
 * Undefined where none stands there, or its noun is unknown or ambiguous ("a broadcaster").
 */
export function apposedType({ tokens, language }: Reading, { from, to }: IndexRange): NameType | undefined {
  const head =
    (isTagged(tokens[from - 1], ",") && isClosed(tokens[to])
      ? describedBefore(tokens, from - 1)
      : undefined) ?? (isTagged(tokens[to], ",") ? describedFrom(tokens, to + 1) : undefined);
  const noun = head && language.nouns.find(head.text);
  const [type, ...others] = noun?.types ?? [];
  return type === undefined || others.length > 0 ? undefined : nameTypes[type];
}

const isInPhrase = (token: TaggedToken | undefined): boolean =>
  isTagged(token, "NN", "NNP", "JJ", "JJS", "VBN", "RB", "CD");
const opensPhrase = (token: TaggedToken | undefined): boolean => isTagged(token, "DT", "PRP$");
const isClosed = (token: TaggedToken | undefined): boolean =>
  token === undefined || isTagged(token, ",", ".", ":", "-RRB-", "''");

/**
 * The head of a description that ends before `end`: a common noun behind a determiner, and no part of a longer
 * description ("the chairman of *the league's committee*, Ada Brink").
 */
function describedBefore(tokens: readonly TaggedToken[], end: number): TaggedToken | undefined {
  const head = tokens[end - 1];
  if (!isTagged(head, "NN")) return undefined;
  let first = end - 1;
  while (
    end - first < LONGEST_DESCRIPTION &&
    (isInPhrase(tokens[first - 1]) || isTagged(tokens[first - 1], "POS"))
  )
    first -= 1;
  return opensPhrase(tokens[first - 1]) && !isTagged(tokens[first - 2], "IN") ? head : undefined;
}

/** The head of a description that begins at `start` with a determiner and is closed by a mark. */
function describedFrom(tokens: readonly TaggedToken[], start: number): TaggedToken | undefined {
  if (!opensPhrase(tokens[start])) return undefined;
  let end = start + 1;
  while (end - start <= LONGEST_DESCRIPTION && isInPhrase(tokens[end])) end += 1;
  const head = tokens[end - 1];
  return isTagged(head, "NN") && isClosed(tokens[end]) ? head : undefined;
}
