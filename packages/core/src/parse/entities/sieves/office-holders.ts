import { canBeOne } from "../clusters.js";
import type { MentionProfile } from "../mention-profile.js";
import { ownerKey, ownerOf, ownModifiers, titleOwner } from "../owners.js";
import { listAt, type Resolution } from "../resolution.js";

/** Somebody who is said to hold an office. */
interface Holding {
  readonly mention: number;
  readonly owner: string | undefined;
  readonly sentence: number;
}

/** Farther back than this many holders of one office, a description does not look. */
const MOST_HOLDERS = 16;

/** Farther back than this many sentences, "the coach" needs to say whose. */
const LONGEST_REACH = 20;

/**
 * Merges a description by office with the person who holds it: "the US top diplomat" with "US Secretary of State
 * Antony Blinken". The office's country or body must be the same where both are given.
 */
export function officeHolders(resolution: Resolution): void {
  const holders = new Map<number, Holding[]>();
  for (const profile of resolution.profiles) {
    const { offices, owner } = officeIn(resolution, profile);
    if (offices.length === 0) continue;
    const holding = { mention: profile.index, owner, sentence: profile.sentence };
    if (profile.kind === "nominal" && refersBack(profile)) {
      const candidates = offices.flatMap((office) => (holders.get(office) ?? []).slice(-MOST_HOLDERS));
      const holder = holderOf(resolution, holding, candidates);
      if (holder !== undefined) resolution.clusters.merge(holder.mention, profile.index);
    }
    for (const office of offices) listAt(holders, office).push(holding);
  }
}

const refersBack = (profile: MentionProfile): boolean =>
  profile.kind === "nominal" &&
  profile.number === "singular" &&
  (profile.determiner === "definite" || profile.determiner === "possessive");

function officeIn(
  resolution: Resolution,
  profile: MentionProfile,
): { readonly offices: readonly number[]; readonly owner: string | undefined } {
  const { tokens, language } = resolution.reading;
  const { titles } = language;
  if (profile.kind === "name" && profile.title !== undefined) {
    const { title } = profile;
    const words = tokens.slice(title.from, title.to).map(({ text }) => text.toLowerCase());
    const owner = titleOwner(resolution, profile);
    return {
      offices: titles.officesOf(words),
      owner: owner === undefined ? undefined : ownerKey(resolution, owner),
    };
  }
  if (profile.kind === "nominal" && profile.number === "singular" && profile.types.includes("person")) {
    const owner = ownerOf(resolution, profile);
    const offices = titles.officesOf([...ownModifiers(resolution, profile, owner), profile.head]);
    return { offices, owner: owner === undefined ? undefined : ownerKey(resolution, owner) };
  }
  return { offices: [], owner: undefined };
}

function holderOf(
  { clusters }: Resolution,
  described: Holding,
  candidates: readonly Holding[],
): Holding | undefined {
  const traits = clusters.traits(described.mention);
  const fitting = candidates.filter(
    ({ mention }) => !clusters.same(mention, described.mention) && canBeOne(clusters.traits(mention), traits),
  );
  const latest = (holdings: readonly Holding[]): Holding | undefined =>
    [...holdings].sort((a, b) => b.mention - a.mention)[0];
  if (described.owner === undefined) {
    return latest(fitting.filter(({ sentence }) => described.sentence - sentence <= LONGEST_REACH));
  }
  const same = latest(fitting.filter(({ owner }) => owner === described.owner));
  if (same !== undefined) return same;
  // Nobody is said to hold it there; then one whose office's owner is not given, if there is only one.
  const open = fitting.filter(({ owner }) => owner === undefined);
  const [first] = open;
  return first !== undefined && open.every(({ mention }) => clusters.same(mention, first.mention))
    ? first
    : undefined;
}
