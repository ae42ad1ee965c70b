import { english } from "../../language/en/index.js";
import type { EntityType } from "../../record/index.js";
import type { NameType, TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/** The longest description that is looked through: "its newly appointed deputy chief executive". */
const longestDescription = 6;

const nameTypes: Partial<Record<EntityType, NameType>> = {
  person: "person",
  organization: "organization",
  place: "place",
};

/**
 * The type that the description beside a name gives it: "the company, *Kestrel Metals*,", "*Ada Brink*, a lawyer".
 * Undefined where none stands there, or its noun is unknown or ambiguous ("a broadcaster").
 */
export function apposedType(
  document: TextDocument,
  tags: readonly TokenTags[],
  { from, to }: IndexRange,
): NameType | undefined {
  const pos = (index: number): string => tags[index]?.pos ?? "";
  const head =
    (pos(from - 1) === "," && isClosed(pos(to)) ? describedBefore(pos, from - 1) : undefined) ??
    (pos(to) === "," ? describedFrom(pos, to + 1) : undefined);
  const noun = head === undefined ? undefined : english.nouns.find(document.tokens[head]?.text ?? "");
  const [type, ...others] = noun?.types ?? [];
  return type === undefined || others.length > 0 ? undefined : nameTypes[type];
}

type TagAt = (index: number) => string;

const isPhraseTag = (pos: string): boolean => /^(?:NN|NNP|JJ|JJS|VBN|RB|CD)$/.test(pos);
const isDeterminer = (pos: string): boolean => pos === "DT" || pos === "PRP$";
const isClosed = (pos: string): boolean => /^(?:,|\.|:|-RRB-|'')?$/.test(pos);

/**
 * The head of a description that ends before `end`: a common noun behind a determiner, and no part of a longer
 * description ("the chairman of *the league's committee*, Ada Brink").
 */
function describedBefore(pos: TagAt, end: number): number | undefined {
  if (pos(end - 1) !== "NN") return undefined;
  let first = end - 1;
  while (end - first < longestDescription && (isPhraseTag(pos(first - 1)) || pos(first - 1) === "POS"))
    first -= 1;
  return isDeterminer(pos(first - 1)) && pos(first - 2) !== "IN" ? end - 1 : undefined;
}

/** The head of a description that begins at `start` with a determiner and is closed by a mark. */
function describedFrom(pos: TagAt, start: number): number | undefined {
  if (!isDeterminer(pos(start))) return undefined;
  let end = start + 1;
  while (end - start <= longestDescription && isPhraseTag(pos(end))) end += 1;
  return pos(end - 1) === "NN" && isClosed(pos(end)) ? end - 1 : undefined;
}
