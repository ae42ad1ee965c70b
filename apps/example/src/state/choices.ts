import type { Act, Certainty } from "@onrecord/core/record";

// The record's schemas hold the same lists, but with a whole schema library, which the first view does without.

const everyAct: Readonly<Record<Act, true>> = {
  state: true,
  report: true,
  announce: true,
  confirm: true,
  acknowledge: true,
  deny: true,
  accuse: true,
  criticize: true,
  demand: true,
  urge: true,
  request: true,
  propose: true,
  promise: true,
  threaten: true,
  predict: true,
  estimate: true,
  agree: true,
  refuse: true,
  praise: true,
  "claim-responsibility": true,
  ask: true,
  believe: true,
  intend: true,
};

const everyCertainty: Readonly<Record<Certainty, true>> = {
  certain: true,
  probable: true,
  possible: true,
  underspecified: true,
};

const isKeyOf = <Key extends string>(every: Readonly<Record<Key, true>>, key: string): key is Key =>
  Object.hasOwn(every, key);

const keysOf = <Key extends string>(every: Readonly<Record<Key, true>>): readonly Key[] =>
  Object.keys(every).filter((key): key is Key => isKeyOf(every, key));

/** Every act there is; the compiler sees to it that none is missing. */
export const allActs: readonly Act[] = keysOf(everyAct);
export const allCertainties: readonly Certainty[] = keysOf(everyCertainty);
