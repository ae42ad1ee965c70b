import { describe, expect, it } from "vitest";
import { tagged } from "../../../test/support/tagged.js";
import { linkDecisions } from "./link-decisions.js";

describe("linkDecisions", () => {
  const { document, tags } = tagged(
    "Lee/NNP/source said/VBD/cue so/RB/content ./. Okoye/NNP/source denied/VBD/cue it/PRP/content ./.",
  );
  const sentence = ({ from }: { readonly from: number }) => (from < 4 ? 0 : 1);

  it("has one for each content and one for each cue, with the right partners by their places", () => {
    const decisions = linkDecisions(document, tags, (one, other) => sentence(one) === sentence(other));
    expect(decisions.map(({ right }) => [...right])).toEqual([[1], [2], [1], [2]]);
    expect(decisions.map(({ options }) => options.length)).toEqual([3, 3, 3, 3]);
  });

  it("has none as the right one where nothing belongs together", () => {
    const decisions = linkDecisions(document, tags, () => false);
    expect(decisions.map(({ right }) => [...right])).toEqual([[0], [0], [0], [0]]);
  });
});
