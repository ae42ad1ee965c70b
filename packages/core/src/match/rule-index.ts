import { type Item, isNumber } from "./item.js";
import type { Found, Rule } from "./rule.js";

/** Rules by what may start them, so that a rule that cannot start at an item is not tried there. */
export interface RuleIndex<Made, Context> {
  readonly byWord: Groups<Made, Context>;
  readonly byLemma: Groups<Made, Context>;
  readonly byTag: Groups<Made, Context>;
  readonly byDigit: readonly Ranked<Made, Context>[];
  readonly anywhere: readonly Ranked<Made, Context>[];
}

type Groups<Made, Context> = ReadonlyMap<string, readonly Ranked<Made, Context>[]>;

/** A rule and its place in the order; of two that read as far the first stands. */
interface Ranked<Made, Context> {
  readonly rank: number;
  readonly rule: Rule<Made, Context>;
}

/**
 * Indexes rules in their order.
 *
 * @throws {TypeError} where two rules have one name
 */
export function indexRules<Made, Context>(rules: readonly Rule<Made, Context>[]): RuleIndex<Made, Context> {
  const groups = {
    word: groupsOf<Made, Context>(),
    lemma: groupsOf<Made, Context>(),
    tag: groupsOf<Made, Context>(),
  };
  const byDigit: Ranked<Made, Context>[] = [];
  const anywhere: Ranked<Made, Context>[] = [];
  const names = new Set<string>();
  for (const [rank, rule] of rules.entries()) {
    if (names.has(rule.name)) throw new TypeError(`two rules are named "${rule.name}"`);
    names.add(rule.name);
    const ranked = { rank, rule };
    const keys = new Set<string>();
    if (rule.starts === undefined) anywhere.push(ranked);
    for (const start of rule.starts ?? []) {
      const key = start.kind === "digit" ? "digit" : `${start.kind} ${start.key}`;
      if (keys.has(key)) continue;
      keys.add(key);
      if (start.kind === "digit") byDigit.push(ranked);
      else add(groups[start.kind], start.key, ranked);
    }
  }
  return { byWord: groups.word, byLemma: groups.lemma, byTag: groups.tag, byDigit, anywhere };
}

/** What the rules make of the items that begin at `at`: the longest, and of equals the first rule's. */
export function readAt<Made, Context>(
  index: RuleIndex<Made, Context>,
  items: readonly Item[],
  at: number,
  context: Context,
): Found<Made> | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  let best: Found<Made> | undefined;
  let bestRank = 0;
  const tryAll = (group: readonly Ranked<Made, Context>[] | undefined): void => {
    for (const { rank, rule } of group ?? []) {
      const found = rule.read(items, at, context);
      if (found === undefined) continue;
      if (best !== undefined && (found.to < best.to || (found.to === best.to && rank >= bestRank))) continue;
      best = found;
      bestRank = rank;
    }
  };
  tryAll(index.byWord.get(item.lower));
  if (index.byLemma.size > 0) for (const lemma of item.lemmas) tryAll(index.byLemma.get(lemma));
  if (index.byTag.size > 0) tryAll(index.byTag.get(item.pos));
  if (isNumber(item)) tryAll(index.byDigit);
  tryAll(index.anywhere);
  return best;
}

function groupsOf<Made, Context>(): Map<string, Ranked<Made, Context>[]> {
  return new Map();
}

function add<Member>(groups: Map<string, Member[]>, key: string, member: Member): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [member]);
  else group.push(member);
}
