/** Words that stand before a noun, or for one, and say which or how many. In lower case. */
export interface Determiners {
  /** They single out what is known: "*the* mayor". */
  readonly definite: ReadonlySet<string>;
  /** They single out one of many: "*a* mayor". */
  readonly indefinite: ReadonlySet<string>;
  /** They point: "*this* plan". */
  readonly demonstrative: ReadonlySet<string>;
  /** Of each, or of none: no single one that later words could mean. */
  readonly distributive: ReadonlySet<string>;
  /** They are left off where a description names somebody: "*the* mayor". */
  readonly leading: ReadonlySet<string>;
  /** They may stand between a share and what it is a share of: "half *of the* workers". */
  readonly beforeCounted: ReadonlySet<string>;
  /** Words that stand for some of those whom the words behind them name: "*some* of the lawyers". */
  readonly quantities: ReadonlySet<string>;
  /** Words that stand for one, though they count or point: "*another* said". */
  readonly single: ReadonlySet<string>;
  /** Words that, before "of", stand for part of what somebody claimed: "*none* of that". */
  readonly partitives: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** No determiners. */
export const noDeterminers: Determiners = {
  definite: none,
  indefinite: none,
  demonstrative: none,
  distributive: none,
  leading: none,
  beforeCounted: none,
  quantities: none,
  single: none,
  partitives: none,
};
