import { describe, expect, it } from "vitest";
import { createParser, defaultStages, defineStage, type Stage } from "./index.js";
import { isGiven, layerNames } from "./layers.js";

const [attributions, mentions, entities, speakers, times, figures, claims, relations] = defaultStages;

/** Keeps only the claims that rest on a figure. */
const counted = defineStage({
  name: "counted",
  needs: ["claims"],
  gives: ["claims"],
  run: ({ claims: all }) => ({ claims: all.filter((claim) => claim.figures.length > 0) }),
});

/** Stages as a list whose members the compiler does not know one by one, as those of a plugin. */
const made = (...stages: readonly Stage[]) => createParser({ stages });

describe("the order of stages", () => {
  it("is right as it comes", () => {
    expect(createParser().stages).toEqual(defaultStages);
    expect(createParser({ stages: defaultStages }).stages).toEqual(defaultStages);
  });

  it("makes every layer that is not there from the beginning", () => {
    const made = new Set<string>(defaultStages.flatMap(({ gives }): readonly string[] => gives));
    expect(layerNames.filter((name) => !isGiven(name) && !made.has(name))).toEqual([]);
  });

  it("takes a stage that changes what is there", () => {
    expect(createParser({ stages: [...defaultStages, counted] }).stages.at(-1)?.name).toBe("counted");
  });

  it("names a stage that comes before what it needs, and says after which one to put it", () => {
    expect(() => made(counted, ...defaultStages)).toThrow(
      'stage "counted" needs "claims", which stage "claims" gives only later; put it after that one',
    );
  });

  it("names a stage that needs what no stage gives", () => {
    expect(() => made(attributions, entities)).toThrow(
      'stage "entities" needs "candidates", which no stage gives; add one that does before it',
    );
  });

  it("names a layer that there is not", () => {
    const stage = { ...counted, needs: ["claims", "verdicts"] };
    // @ts-expect-error no layer has that name: what a user without a compiler would write
    expect(() => made(...defaultStages, stage)).toThrow(
      /^stage "counted" speaks of a layer "verdicts", which there is not; the layers are "input", .*"claims"/,
    );
  });

  it("names two stages of one name", () => {
    expect(() => made(...defaultStages, { ...counted, name: "claims" })).toThrow(
      'stage "claims" has the name of another, stage "claims"; name it otherwise, or put it instead of that one',
    );
  });

  it("names a stage that makes anew what is there already", () => {
    const stage = defineStage({ name: "silence", needs: [], gives: ["claims"], run: () => ({ claims: [] }) });
    expect(() => made(...defaultStages, stage)).toThrow(
      'stage "silence" gives "claims", which stage "claims" gives already; let it need "claims" as well, so as to change it, or put it instead of that one',
    );
  });

  it("names what a record would lack", () => {
    expect(() => made(attributions, mentions, entities, speakers)).toThrow(
      'a record holds "times", "figures", "claims", "relations", which no stage gives; add one that does',
    );
  });
});

describe("the order of stages, where the compiler knows them", () => {
  it("is an error of types", () => {
    const disordered = [
      attributions,
      mentions,
      entities,
      speakers,
      times,
      figures,
      relations,
      claims,
    ] as const;
    // @ts-expect-error stage "relations" needs "claims", which no stage before it gives
    const wrong = () => createParser({ stages: disordered });
    expect(wrong).toThrow('stage "relations" needs "claims", which stage "claims" gives only later');
    // @ts-expect-error two stages have the name "counted"
    expect(() => createParser({ stages: [...defaultStages, counted, counted] })).toThrow(
      "has the name of another",
    );
  });

  it("holds a stage to what it says it needs and gives", () => {
    defineStage({
      name: "careless",
      needs: ["mentions"],
      gives: ["mentions"],
      // @ts-expect-error it does not say that it needs the claims
      run: ({ claims: all }) => ({ mentions: all }),
    });
    // @ts-expect-error it gives no claims
    defineStage({ name: "empty-handed", needs: [], gives: ["claims"], run: () => ({}) });
  });
});
