import type { Gender } from "../../language/index.js";
import type { EntityType } from "../../record/index.js";
import type { MentionProfile, NameProfile } from "./mention-profile.js";

/** What the mentions of one cluster tell together. */
export interface ClusterTraits {
  /** The types it can have; empty where nothing is known. A name's type stands above a description's. */
  readonly types: readonly EntityType[];
  readonly number: "singular" | "plural" | undefined;
  readonly gender: Gender | "neuter" | undefined;
  readonly names: readonly NameProfile[];
  /** Indexes of its mentions, in no order. */
  readonly mentions: readonly number[];
  /** The first of them in the text. */
  readonly first: number;
}

type OwnTraits = Omit<ClusterTraits, "names" | "mentions"> & { names: NameProfile[]; mentions: number[] };

/** Mentions that refer to one entity, as far as the sieves have found: a disjoint-set forest (Tarjan, 1975). */
export class Clusters {
  readonly #parent: Int32Array;
  readonly #traits: (OwnTraits | undefined)[];

  constructor(profiles: readonly MentionProfile[]) {
    this.#parent = Int32Array.from(profiles, (_, index) => index);
    this.#traits = profiles.map(traitsOf);
  }

  /** The index of the mention that stands for the whole cluster of `mention`. */
  root(mention: number): number {
    let root = mention;
    for (
      let parent = this.#parent[root];
      parent !== undefined && parent !== root;
      parent = this.#parent[root]
    ) {
      this.#parent[root] = this.#parent[parent] ?? parent;
      root = parent;
    }
    return root;
  }

  /** What is known of the cluster of `mention`. */
  traits(mention: number): ClusterTraits {
    return this.#traits[this.root(mention)] ?? noTraits;
  }

  same(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }

  /** Makes one cluster of two. */
  merge(a: number, b: number): void {
    const one = this.root(a);
    const other = this.root(b);
    if (one === other) return;
    const first = this.#traits[one];
    const second = this.#traits[other];
    if (first === undefined || second === undefined) return;
    const firstStays = first.mentions.length >= second.mentions.length;
    const [kept, gone] = firstStays ? [one, other] : [other, one];
    this.#parent[gone] = kept;
    this.#traits[kept] = firstStays ? absorbed(first, second) : absorbed(second, first);
    this.#traits[gone] = undefined;
  }
}

const noTraits: ClusterTraits = {
  types: [],
  number: undefined,
  gender: undefined,
  names: [],
  mentions: [],
  first: 0,
};

function traitsOf(profile: MentionProfile): OwnTraits {
  const { index, number, gender } = profile;
  switch (profile.kind) {
    case "name":
      return {
        types: typesOfName(profile),
        number,
        gender,
        names: [profile],
        mentions: [index],
        first: index,
      };
    case "nominal":
      return { types: profile.types, number, gender, names: [], mentions: [index], first: index };
    case "pronoun":
      return { types: [], number, gender, names: [], mentions: [index], first: index };
  }
}

function typesOfName({ nameType }: NameProfile): readonly EntityType[] {
  return nameType === "other" ? ["group", "event", "work", "other"] : [nameType];
}

/** Moves the smaller cluster's mentions into the larger's lists, so that all merges together cost n log n. */
function absorbed(large: OwnTraits, small: OwnTraits): OwnTraits {
  const types = narrowed(large, small);
  for (const name of small.names) large.names.push(name);
  for (const mention of small.mentions) large.mentions.push(mention);
  return {
    types,
    number: large.number ?? small.number,
    gender: large.gender ?? small.gender,
    names: large.names,
    mentions: large.mentions,
    first: Math.min(large.first, small.first),
  };
}

function narrowed(a: ClusterTraits, b: ClusterTraits): readonly EntityType[] {
  if (a.types.length === 0) return b.types;
  if (b.types.length === 0) return a.types;
  const shared = a.types.filter((type) => b.types.includes(type));
  if (shared.length > 0) return shared;
  return a.names.length >= b.names.length ? a.types : b.types;
}

/** Whether nothing that is known speaks against the two being one: type, number, gender. */
export function agree(a: ClusterTraits, b: ClusterTraits): boolean {
  const types =
    a.types.length === 0 || b.types.length === 0 || a.types.some((type) => b.types.includes(type));
  const number = a.number === undefined || b.number === undefined || a.number === b.number;
  const gender = a.gender === undefined || b.gender === undefined || a.gender === b.gender;
  return types && number && gender;
}

/** `agree`, for two that are not both named: names are only ever merged as names. */
export const canBeOne = (a: ClusterTraits, b: ClusterTraits): boolean =>
  (a.names.length === 0 || b.names.length === 0) && agree(a, b);
