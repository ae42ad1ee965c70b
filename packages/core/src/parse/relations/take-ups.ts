import {
  itemsWithin,
  type Placed,
  type Reading,
  rangeWithin,
  type TaggedToken,
  tokensWithin,
} from "../../reading/index.js";
import type { EntityId, Mention, Relation, Span } from "../../record/index.js";
import { areNested, type ClaimProfile, evidenceOf, meets } from "./claim-profile.js";
import { type ReferenceReading, referenceIn } from "./reference-in.js";
import { type ResponseReading, responseOf } from "./response-of.js";
import {
  accusationDenied,
  claimOfSameContent,
  claimReferredTo,
  claimsBefore,
  isMaybeSameVoice,
  isReported,
  lastClaimHeardFrom,
  lastClaimOf,
  lastSaid,
} from "./taken-up.js";

/**
 * Relations of claims that take up an earlier one: whose cue denies, confirms or answers ("denied", "echoed", "hit
 * back"), or whose content calls it true or not ("the allegations were baseless", "that is a lie").
 *
 * The claim taken up is the one referred to ("it", "that account", "the minister"), or the one that says the same, or
 * for a denial the accusation right before. Where none is found, nothing is guessed.
 */
export function takeUps(
  reading: Reading,
  mentions: readonly Placed<Mention>[],
  profiles: readonly ClaimProfile[],
): readonly Relation[] {
  return profiles.flatMap((from): readonly Relation[] => {
    if (!isReported(from) || from.claim.act === "ask") return [];
    const reference = referenceIn(reading.language, tokensWithin(reading, from.claim.content));
    const response = responseOf(reading, from);
    const stance = reference?.verdict?.type ?? response?.response.stance;
    if (response === undefined && stance === undefined) return [];
    if (stance !== undefined && from.claim.certainty === "underspecified") return [];
    const to = claimTakenUp(reading, mentions, profiles, from, reference, response);
    if (to === undefined) return [];
    const ends = { from: from.claim.id, to: to.claim.id };
    const shown = showing(from, reference, response);
    const relations: Relation[] = [];
    if (stance !== undefined)
      relations.push({ type: stance, ...ends, evidence: [...evidenceOf(to), ...shown] });
    if (response?.response.answers)
      relations.push({ type: "responds-to", ...ends, evidence: [response.span] });
    return relations;
  });
}

/** The words by which a claim takes up another: its cue, what refers to the other, and what is said of that. */
function showing(
  from: ClaimProfile,
  reference: ReferenceReading | undefined,
  response: ResponseReading | undefined,
): readonly Span[] {
  const spans = [
    ...(response === undefined ? evidenceOf(from) : [response.span]),
    ...(reference === undefined ? [] : [reference.span, ...(reference.verdict?.spans ?? [])]),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.filter((span, i) => span.start >= (spans[i - 1]?.end ?? 0));
}

function claimTakenUp(
  reading: Reading,
  mentions: readonly Placed<Mention>[],
  profiles: readonly ClaimProfile[],
  from: ClaimProfile,
  reference: ReferenceReading | undefined,
  response: ResponseReading | undefined,
): ClaimProfile | undefined {
  // One may deny what the article says; agreement is with somebody.
  const stance = reference?.verdict?.type ?? response?.response.stance;
  const before = claimsBefore(profiles, from).filter((to) => stance !== "supports" || isReported(to));
  const takesUp = response?.response.takesUp ?? "reference";
  if (
    reference !== undefined &&
    (response?.response.stance !== undefined || reference.verdict !== undefined)
  ) {
    const { start, end } = reference.span;
    const owners = voicesIn(mentions, { start, end: reference.hasOwner ? end + BY_WHOM : end }, from);
    const named = lastClaimOf(owners, before);
    if (named !== undefined || reference.hasOwner) return named;
    const same = reference.hasTopic ? claimOfSameContent(from, before, false) : undefined;
    // "the notion that …" may be nobody's in the article, where no claim says so.
    if (same !== undefined || (reference.hasTopic && reference.kind === "statement")) return same;
    return deniesItself(profiles[from.position - 1], from)
      ? undefined
      : claimReferredTo(reference.kind, from, before);
  }
  if (response === undefined || takesUp === "reference") return undefined;
  if (takesUp === "alone") {
    const named = lastClaimHeardFrom(voicesBehind(reading, mentions, from, response), from, before);
    if (named !== undefined) return named;
  }
  if (response.response.stance === undefined) {
    // "responded *to reports*" answers what is named there, and not what was said last.
    const last = tokensWithin(reading, response.span).at(-1)?.index ?? -1;
    return reading.tokens[last + 1]?.lower === "to"
      ? undefined
      : claimAnswered(profiles[from.position - 1], from, before);
  }
  const bare = response.attribution === from.preface || from.attribution?.form === "direct";
  if (takesUp === "alone" && bare) return lastSaid(from, before);
  const opposed = response.response.stance === "contradicts";
  const same = claimOfSameContent(
    from,
    before.filter((to) => isReported(to) && (to.claim.polarity === from.claim.polarity) !== opposed),
    !opposed,
  );
  return same ?? (opposed ? accusationDenied(from, before) : undefined);
}

/** "denied that it would close, calling *the claim* a lie": what is meant the sentence has just said. */
function deniesItself(previous: ClaimProfile | undefined, from: ClaimProfile): boolean {
  return (
    previous?.claim.act === "deny" && previous.sentence === from.sentence && isMaybeSameVoice(from, previous)
  );
}

// "the claim by Ruiz", "a warning from the bank": who made a claim is named this near, in characters.
const BY_WHOM = 40;
// "agreed with Park", "responded to the minister's remarks": in tokens behind the cue.
const NAMED_REACH = 6;

/** Those named right behind a cue in its sentence, up to a comma, a new clause or what is theirs ("Park's *success*"). */
function voicesBehind(
  reading: Reading,
  mentions: readonly Placed<Mention>[],
  from: ClaimProfile,
  { span, attribution }: ResponseReading,
): ReadonlySet<EntityId> {
  const { tokens } = reading;
  const { from: first } = rangeWithin(tokens, span);
  let last = first;
  while (last < first + NAMED_REACH && !endsPhrase(tokens[last + 1])) last += 1;
  // A name ends before the possessive, which keeps it from being found whole.
  const end = (tokens[last + 1]?.pos === "POS" ? tokens[last]?.start : tokens[last]?.end) ?? span.end;
  const limit = attribution.form === "direct" ? Math.min(end, attribution.content[0]?.start ?? end) : end;
  return voicesIn(mentions, { start: span.start, end: Math.max(span.end, limit) }, from);
}

const endsPhrase = (token: TaggedToken | undefined): boolean =>
  token === undefined || /^(?:[.,:]|``|W.*|POS|MD|VB.*)$/.test(token.pos) || token.lower === "that";

function voicesIn(
  mentions: readonly Placed<Mention>[],
  span: Span,
  from: ClaimProfile,
): ReadonlySet<EntityId> {
  const found = itemsWithin(mentions, span);
  return new Set(found.map(({ entity }) => entity).filter((id) => !from.sides.has(id)));
}

// An answer follows what it answers within a few sentences.
const ANSWER_REACH = 3;

/**
 * What an answer answers: the question right before; or the last claim by one it speaks of or that speaks of its source;
 * or else what was just said.
 */
function claimAnswered(
  previous: ClaimProfile | undefined,
  from: ClaimProfile,
  before: readonly ClaimProfile[],
): ClaimProfile | undefined {
  const asks =
    previous?.claim.act === "ask" && !areNested(from, previous) && !isMaybeSameVoice(from, previous);
  if (asks && from.sentence - previous.sentence <= 1) return previous;
  const near = before.filter((to) => isReported(to) && from.sentence - to.sentence <= ANSWER_REACH);
  const concerned = near
    .filter((to) => meets(from.about, to.sources) || meets(from.sources, to.about))
    .at(-1);
  if (concerned !== undefined) return concerned;
  const saysSomething = from.predicate !== undefined || from.attribution?.form === "direct";
  return saysSomething ? near.filter((to) => from.sentence - to.sentence <= 1).at(-1) : undefined;
}
