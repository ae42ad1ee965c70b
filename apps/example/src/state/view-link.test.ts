import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedLayers } from "../comparing/index.js";
import { allActs, allCertainties } from "./choices.js";
import { claimOrders, OWN } from "./claim-filters.js";
import { allViews, firstLook, type Look } from "./reader-state.js";
import { linkOf, lookOf } from "./view-link.js";

const looks: fc.Arbitrary<Look> = fc.record({
  method: fc.constantFrom("curated", "parsed"),
  view: fc.constantFrom(...allViews),
  item: fc.constantFrom(undefined, "c:1", "e:ada", "t:2"),
  leastConfidence: fc.constantFrom(0, 0.25, 1),
  layer: fc.constantFrom(...comparedLayers),
  filters: fc.record({
    source: fc.constantFrom(undefined, "e:ada", OWN),
    target: fc.constantFrom(undefined, "e:ada"),
    act: fc.constantFrom(undefined, ...allActs),
    certainty: fc.constantFrom(undefined, ...allCertainties),
    words: fc.string({ unit: "grapheme" }),
    order: fc.constantFrom(...claimOrders),
  }),
});

describe("a link to a view", () => {
  it("brings back the view it was made of", () => {
    fc.assert(
      fc.property(looks, (look) => {
        expect(lookOf(`#${linkOf(look)}`)).toEqual(look);
      }),
    );
  });

  it("is empty for the first look", () => {
    expect(linkOf(firstLook)).toBe("");
  });

  it("leads to the first look where it cannot be understood", () => {
    expect(
      lookOf("#view=kitchen&act=sing&item=x:1&confidence=lots&layer=cake&order=none&source=a:1"),
    ).toEqual(firstLook);
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(allViews).toContain(lookOf(fragment).view);
      }),
    );
  });
});
