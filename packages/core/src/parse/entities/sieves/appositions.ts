import { titleKey } from "../../../language/index.js";
import { isTagged, type Reading, type TaggedToken } from "../../../reading/index.js";
import { canBeOne } from "../clusters.js";
import type { MentionProfile, NominalProfile } from "../mention-profile.js";
import type { Resolution } from "../resolution.js";

/**
 * Merges a name with the description beside it: "Ada Brink, a lawyer for the firm,", "the mayor, Ada Brink,".
 * Both are singular and of one type, and the second is closed by a mark or goes on as an apposition does.
 */
export function appositions({ reading, profiles, clusters, startingAt }: Resolution): void {
  for (const profile of profiles) {
    if (!canBeApposed(profile)) continue;
    const comma = profile.mention.tokens.to;
    if (reading.tokens[comma]?.text !== ",") continue;
    // "its author, *Dr.* Amina Farouk": no name begins with its title.
    const start = reading.language.titles.honorifics.has(titleKey(reading.tokens[comma + 1]?.text ?? ""))
      ? comma + 2
      : comma + 1;
    const next = startingAt(start)
      .map((index) => profiles[index])
      .find((other) => other !== undefined && isApposition(profile, other));
    if (next === undefined || !canBeOne(clusters.traits(profile.index), clusters.traits(next.index)))
      continue;
    const end = next.mention.tokens.to;
    const after = reading.tokens[end];
    const closed = closes(after) || (next.kind === "nominal" && postmodifies(after));
    if (!isIndefinite(next) && inList(reading, profile.mention.tokens.from, end)) continue;
    if (closed || (isIndefinite(next) && isTagged(after, "CC"))) clusters.merge(profile.index, next.index);
  }
}

const closes = (token: TaggedToken | undefined): boolean =>
  token === undefined || isTagged(token, ",", ".", ":", "-RRB-", "''");
const postmodifies = (token: TaggedToken | undefined): boolean =>
  isTagged(token, "IN", "WP", "WDT", "WP$", "VBG");

const canBeApposed = (profile: MentionProfile): boolean =>
  profile.kind !== "pronoun" && profile.number === "singular";

function isApposition(first: MentionProfile, second: MentionProfile): boolean {
  if (second.kind === "pronoun" || second.number !== "singular" || second.sentence !== first.sentence)
    return false;
  if (first.kind === "name" && second.kind === "nominal") return describesOne(second);
  return (
    first.kind === "nominal" && second.kind === "name" && describesOne(first) && first.determiner !== "none"
  );
}

/** "Brink, *a lawyer* and writer": no list of two goes on so. */
const isIndefinite = (profile: MentionProfile): boolean =>
  profile.kind === "nominal" && profile.determiner === "indefinite";

/** The description says what somebody is: its head is a noun the lexicon knows. */
const describesOne = ({ noun, determiner }: NominalProfile): boolean =>
  noun !== undefined && determiner !== "demonstrative";

/** "Israel, the state of Qatar and Egypt": a list, not an apposition. */
function inList({ tokens, language }: Reading, from: number, end: number): boolean {
  // In lower case: "*But* her deputy, Ada Brink, …" goes on no list.
  const joins = (index: number): boolean => language.clauses.coordinators.has(tokens[index]?.text ?? "");
  return joins(from - 1) || joins(end) || (tokens[end]?.text === "," && joins(end + 1));
}
