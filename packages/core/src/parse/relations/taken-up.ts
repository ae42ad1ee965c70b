import type { EntityId } from "../../record/index.js";
import { areNested, type ClaimProfile, isAimedAt, meets } from "./claim-profile.js";
import type { ReferenceReading } from "./reference-in.js";

// A claim is taken up within the same passage: this many claims back at most, which keeps the comparisons linear.
const LOOK_BACK = 16;
// "the allegations", "wrongdoing": what one is accused of stays in mind for a passage, in sentences.
const ACCUSATION_REACH = 8;
// "it", "that claim": the claim stands in the same sentence, the one before or the one before that.
const REFERENCE_REACH = 2;

/**
 * The claims before one that it may take up: of others than its source, or of the article; the nearest last. Two whose
 * sources are unknown ("I", "many") may be of one.
 */
export function claimsBefore(profiles: readonly ClaimProfile[], from: ClaimProfile): readonly ClaimProfile[] {
  return profiles
    .slice(Math.max(0, from.position - LOOK_BACK), from.position)
    .filter((to) => !isMaybeSameVoice(from, to) && !areNested(from, to) && to.claim.act !== "ask");
}

/** Whether two claims may have one source. */
export function isMaybeSameVoice(from: ClaimProfile, to: ClaimProfile): boolean {
  return meets(from.sides, to.sides) || (from.sources.size === 0 && to.sources.size === 0 && isReported(to));
}

/** The last claim of one of those named, as in "rejected *Ruiz's* claim". */
export function lastClaimOf(
  voices: ReadonlySet<EntityId>,
  before: readonly ClaimProfile[],
): ClaimProfile | undefined {
  return before.filter((to) => meets(to.sources, voices)).at(-1);
}

// Where nothing refers to a claim, as in "agreed with Park", the claim must be fresh, in sentences.
const VOICE_REACH = 4;

/** The last claim that one of those named has just made: "contradicted *the minister*". */
export function lastClaimHeardFrom(
  voices: ReadonlySet<EntityId>,
  from: ClaimProfile,
  before: readonly ClaimProfile[],
): ClaimProfile | undefined {
  return lastClaimOf(
    voices,
    before.filter((to) => from.sentence - to.sentence <= VOICE_REACH),
  );
}

/** The claim that a reference stands for. */
export function claimReferredTo(
  kind: ReferenceReading["kind"],
  from: ClaimProfile,
  before: readonly ClaimProfile[],
): ClaimProfile | undefined {
  const near = (reach: number) => before.filter((to) => from.sentence - to.sentence <= reach);
  const aimed = (reach: number) =>
    near(reach)
      .filter((to) => accuses(to) && isAimedAt(to, from))
      .at(-1);
  switch (kind) {
    case "guilt":
      return aimed(ACCUSATION_REACH);
    case "accusation":
      return (
        aimed(ACCUSATION_REACH) ??
        near(REFERENCE_REACH)
          .filter((to) => isReported(to) && meets(to.about, from.sides))
          .at(-1) ??
        near(REFERENCE_REACH).filter(accuses).at(-1)
      );
    case "figure":
      return near(REFERENCE_REACH)
        .filter((to) => isReported(to) && to.claim.figures.length > 0)
        .at(-1);
    case "statement":
    case "pronoun":
      return aimed(REFERENCE_REACH) ?? lastSaid(from, near(REFERENCE_REACH));
  }
}

/** The last claim that another made, or else what the article says right before. */
export function lastSaid(from: ClaimProfile, before: readonly ClaimProfile[]): ClaimProfile | undefined {
  const reported = before
    .filter((to) => isReported(to) && from.sentence - to.sentence <= REFERENCE_REACH)
    .at(-1);
  return (
    reported ??
    before.filter((to) => to.position === from.position - 1 && from.sentence - to.sentence === 1).at(-1)
  );
}

// Of what a content speaks of, at least this share must be in the claim it takes up.
const LEAST_SHARE = 0.5;
// Agreement is with a claim of the same verb and of this much more: "confirmed that Helal was on board the flight".
const FEWEST_AGREED = 3;
// One word in common tells little, unless it is all there is ("denied any threats") and the claim was just made, or
// the claim accuses the one who takes it up.
const FEWEST_IN_COMMON = 2;

/**
 * The claim that says most of what a content says; of equals the nearest. A denial often gives but the gist of what it
 * denies; for agreement, `sameVerb` wants the main verb in common too.
 */
export function claimOfSameContent(
  from: ClaimProfile,
  before: readonly ClaimProfile[],
  sameVerb: boolean,
): ClaimProfile | undefined {
  let best: ClaimProfile | undefined;
  let most = 0;
  for (const to of before) {
    if (sameVerb && (from.predicate === undefined || from.predicate !== to.predicate)) continue;
    const stems = countShared(from.stems, to.stems);
    const voices = new Set<string>([...from.sides, ...to.sides]);
    const entities = countShared(without(from.entityKeys, voices), to.entityKeys);
    const aimed = accuses(to) && isAimedAt(to, from);
    const size = from.stems.size + without(from.entityKeys, voices).size;
    const enough =
      aimed || (size === 1 && from.sentence - to.sentence <= REFERENCE_REACH) ? 1 : FEWEST_IN_COMMON;
    if (sameVerb && stems + entities < FEWEST_AGREED) continue;
    if (stems === 0 || stems + entities < enough) continue;
    if (stems + entities < LEAST_SHARE * size) continue;
    if (stems + entities >= most) {
      best = to;
      most = stems + entities;
    }
  }
  return best;
}

/** The accusation, right before, of one who denies something in other words. */
export function accusationDenied(
  from: ClaimProfile,
  before: readonly ClaimProfile[],
): ClaimProfile | undefined {
  return before
    .filter((to) => accuses(to) && isAimedAt(to, from) && from.sentence - to.sentence <= REFERENCE_REACH)
    .at(-1);
}

const accuses = ({ claim }: ClaimProfile): boolean => claim.act === "accuse" || claim.act === "criticize";

/** Whether somebody said it, rather than the article. */
export const isReported = ({ attribution }: ClaimProfile): boolean =>
  attribution !== undefined && attribution.source.length > 0;

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

function without(items: ReadonlySet<string>, excluded: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...items].filter((item) => !excluded.has(item)));
}
