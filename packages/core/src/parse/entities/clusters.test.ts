import { describe, expect, it } from "vitest";
import { unresolved } from "../../../test/support/unresolved.js";
import { agree, Clusters, type ClusterTraits, canBeOne } from "./clusters.js";

const { profiles } = unresolved(
  `Robert/NNP/person Stone/NNP/person~ ,/, the/DT broadcaster/NN ,/, it/PRP ,/, the/DT officials/NNS and/CC
   Norvik/NNP/organization met/VBD ./.`,
);
const place = (words: string): number => profiles.findIndex(({ text }) => text === words);
const [stone, broadcaster, it_, officials, norvik] = [
  place("Robert Stone"),
  place("the broadcaster"),
  place("it"),
  place("the officials"),
  place("Norvik"),
] as const;

const known: ClusterTraits = {
  types: ["person"],
  number: "singular",
  gender: "female",
  names: [],
  mentions: [],
  first: 0,
};

describe("Clusters", () => {
  it("begins with each mention alone, told by its own words", () => {
    const clusters = new Clusters(profiles);
    expect(clusters.same(stone, broadcaster)).toBe(false);
    expect(clusters.traits(stone)).toMatchObject({ types: ["person"], number: "singular", gender: "male" });
    expect(clusters.traits(broadcaster)).toMatchObject({ types: ["person", "organization"], names: [] });
    expect(clusters.traits(it_)).toMatchObject({ types: [], gender: "neuter" });
    expect(clusters.traits(officials)).toMatchObject({ types: ["group"], number: "plural" });
  });

  it("makes one of two, and of all that either was one with", () => {
    const clusters = new Clusters(profiles);
    clusters.merge(stone, broadcaster);
    clusters.merge(officials, norvik);
    expect(clusters.same(stone, norvik)).toBe(false);
    clusters.merge(broadcaster, norvik);
    expect(clusters.same(stone, officials)).toBe(true);
    expect([...clusters.traits(officials).mentions].sort()).toEqual(
      [stone, broadcaster, officials, norvik].sort(),
    );
    expect(clusters.traits(norvik).first).toBe(stone);
    expect(clusters.same(stone, it_)).toBe(false);
  });

  it("knows of a cluster what any of its mentions tells, the types narrowed to those they share", () => {
    const clusters = new Clusters(profiles);
    clusters.merge(broadcaster, stone);
    expect(clusters.traits(broadcaster)).toMatchObject({ types: ["person"], gender: "male" });
    expect(clusters.traits(broadcaster).names.map(({ text }) => text)).toEqual(["Robert Stone"]);
    clusters.merge(norvik, it_);
    expect(clusters.traits(it_)).toMatchObject({ types: ["organization"], gender: "neuter" });
  });

  it("goes by the name's type where two share none", () => {
    const clusters = new Clusters(profiles);
    clusters.merge(officials, norvik);
    expect(clusters.traits(officials).types).toEqual(["organization"]);
  });

  it("merges one with itself to no effect", () => {
    const clusters = new Clusters(profiles);
    clusters.merge(stone, broadcaster);
    clusters.merge(broadcaster, stone);
    expect(clusters.traits(stone).mentions).toHaveLength(2);
  });
});

describe("agree", () => {
  it("wants a type in common, one number and one gender, as far as they are known", () => {
    const unknown = { ...known, types: [], number: undefined, gender: undefined };
    expect(agree(known, unknown)).toBe(true);
    expect(agree(known, { ...unknown, types: ["organization", "person"] })).toBe(true);
    expect(agree(known, { ...unknown, types: ["organization"] })).toBe(false);
    expect(agree(known, { ...unknown, number: "plural" })).toBe(false);
    expect(agree(known, { ...unknown, gender: "male" })).toBe(false);
  });
});

describe("canBeOne", () => {
  it("is said of no two that both have a name", () => {
    const names = new Clusters(profiles).traits(stone).names;
    expect(canBeOne({ ...known, names }, known)).toBe(true);
    expect(canBeOne({ ...known, names }, { ...known, names })).toBe(false);
    expect(canBeOne({ ...known, names }, { ...known, gender: "male" })).toBe(false);
  });
});
