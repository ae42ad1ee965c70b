import { canBeOne } from "../clusters.js";
import type { NominalProfile } from "../mention-profile.js";
import { ownerKey, ownerOf, ownModifiers } from "../owners.js";
import { listAt, type Resolution } from "../resolution.js";

/** Farther back than this many mentions with one head, a description does not look. */
const MOST_CANDIDATES = 8;

/**
 * Merges a definite description with an earlier one of the same head that says no less: "the report" with "a
 * 40-page report", not "the second report" with "the first report".
 */
export function sameHeads(resolution: Resolution): void {
  const { profiles, clusters } = resolution;
  const byHead = new Map<string, Described[]>();
  for (const profile of profiles) {
    if (profile.kind !== "nominal" || !resolution.reading.tokens[profile.mention.head]?.pos.startsWith("NN"))
      continue;
    const described = describe(resolution, profile);
    const earlier = listAt(byHead, profile.head);
    if (refersBack(profile) && clusters.traits(profile.index).first === profile.index) {
      const antecedent = earlier
        .slice(-MOST_CANDIDATES)
        .reverse()
        .find((other) => canBe(resolution, other, described));
      if (antecedent !== undefined) clusters.merge(antecedent.profile.index, profile.index);
    }
    earlier.push(described);
  }
}

interface Described {
  readonly profile: NominalProfile;
  readonly owner: number | undefined;
  readonly modifiers: readonly string[];
  /** The words right behind the head, where they tell which one is meant: "of steel", "that they". */
  readonly complement: string;
}

function describe(resolution: Resolution, profile: NominalProfile): Described {
  const owner = ownerOf(resolution, profile);
  return {
    profile,
    owner,
    modifiers: ownModifiers(resolution, profile, owner),
    complement: complementOf(resolution, profile),
  };
}

function complementOf({ reading }: Resolution, { mention }: NominalProfile): string {
  const next = reading.tokens[mention.head + 1]?.lower ?? "";
  return reading.language.nouns.restrictors.has(next)
    ? `${next} ${reading.tokens[mention.head + 2]?.lower ?? ""}`
    : "";
}

/** "a" and "each" do not; a bare noun does where it repeats the very words. */
const refersBack = ({ determiner }: NominalProfile): boolean =>
  determiner !== "indefinite" && determiner !== "distributive";

function canBe(resolution: Resolution, earlier: Described, later: Described): boolean {
  const { clusters } = resolution;
  const within = earlier.profile.mention.span.end > later.profile.mention.span.start;
  return (
    !within &&
    earlier.profile.determiner !== "distributive" &&
    canBeOne(clusters.traits(earlier.profile.index), clusters.traits(later.profile.index)) &&
    later.modifiers.every((word) => earlier.modifiers.includes(word)) &&
    (later.profile.determiner !== "none" || repeats(earlier, later)) &&
    (later.complement === "" || later.complement === earlier.complement) &&
    sameOwner(resolution, earlier, later)
  );
}

/** A bare noun that comes again this many sentences later is as often something else. */
const BARE_REACH = 8;

/** A bare noun means the same only as the very words shortly before; "as president" means nobody. */
const repeats = (earlier: Described, later: Described): boolean =>
  !(later.profile.number === "singular" && later.profile.types.includes("person")) &&
  later.modifiers.length === earlier.modifiers.length &&
  later.profile.sentence - earlier.profile.sentence < BARE_REACH;

function sameOwner(resolution: Resolution, earlier: Described, later: Described): boolean {
  if (later.owner === undefined) return later.profile.determiner !== "possessive";
  return (
    earlier.owner !== undefined && ownerKey(resolution, earlier.owner) === ownerKey(resolution, later.owner)
  );
}
