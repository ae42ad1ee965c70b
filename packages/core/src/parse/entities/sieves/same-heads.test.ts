import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { repeated } from "../../../../test/support/repeated.js";
import { sameHeads } from "./same-heads.js";

describe("sameHeads", () => {
  it("takes a definite description for an earlier one of its head that says no less", () => {
    expect(
      afterSieve(sameHeads, "A/DT long/JJ report/NN came/VBD ./. The/DT report/NN lied/VBD ./."),
    ).toEqual(["A long report = The report"]);
    expect(
      afterSieve(sameHeads, "A/DT long/JJ report/NN came/VBD ./. This/DT long/JJ report/NN lied/VBD ./."),
    ).toEqual(["A long report = This long report"]);
    expect(
      afterSieve(sameHeads, "A/DT report/NN came/VBD ./. The/DT long/JJ report/NN lied/VBD ./."),
    ).toEqual([]);
  });

  it("takes the latest of several", () => {
    expect(
      afterSieve(
        sameHeads,
        "A/DT long/JJ report/NN met/VBD a/DT short/JJ report/NN ./. The/DT report/NN lied/VBD ./.",
      ),
    ).toEqual(["a short report = The report"]);
  });

  it("never refers back with “a” or “every”, nor to what “every” says", () => {
    expect(afterSieve(sameHeads, "A/DT report/NN came/VBD ./. A/DT report/NN lied/VBD ./.")).toEqual([]);
    expect(afterSieve(sameHeads, "A/DT report/NN came/VBD ./. Every/DT report/NN lied/VBD ./.")).toEqual([]);
    expect(afterSieve(sameHeads, "Every/DT report/NN came/VBD ./. The/DT report/NN lied/VBD ./.")).toEqual(
      [],
    );
  });

  it("keeps one apart from several", () => {
    expect(afterSieve(sameHeads, "A/DT report/NN came/VBD ./. The/DT reports/NNS lied/VBD ./.")).toEqual([]);
  });

  it("goes by what follows the head where it tells which one is meant", () => {
    const first = "The/DT plan/NN to/TO build/VB rose/VBD ./.";
    const again = (plan: string): readonly string[] => afterSieve(sameHeads, `${first} ${plan} fell/VBD ./.`);
    expect(again("The/DT plan/NN to/TO build/VB")).toEqual(["The plan = The plan"]);
    expect(again("The/DT plan/NN to/TO sell/VB")).toEqual([]);
    expect(again("The/DT plan/NN")).toEqual(["The plan = The plan"]);
  });

  it("goes by whose it is", () => {
    const brother = "Oslo/NNP/place 's/POS mayor/NN rose/VBD ./.";
    expect(afterSieve(sameHeads, `${brother} The/DT mayor/NN of/IN Bergen/NNP/place fell/VBD ./.`)).toEqual(
      [],
    );
    expect(afterSieve(sameHeads, `${brother} Her/PRP$ mayor/NN fell/VBD ./.`)).toEqual([]);
    expect(
      afterSieve(
        sameHeads,
        "Norway/NNP/place 's/POS mayor/NN rose/VBD ./. The/DT Norwegian/JJ/other mayor/NN fell/VBD ./.",
      ),
    ).toEqual(["Norway's mayor = The Norwegian mayor"]);
  });

  it("takes a bare noun for the very words less than eight sentences before", () => {
    const after = (sentences: number, again = "clean/JJ water/NN"): readonly string[] =>
      afterSieve(
        sameHeads,
        `Clean/JJ water/NN came/VBD ./. ${repeated(sentences - 1, "They/PRP slept/VBD ./.")} Then/RB ${again} went/VBD ./.`,
      );
    expect(after(7)).toEqual(["Clean water = clean water"]);
    expect(after(8)).toEqual([]);
    expect(after(1, "water/NN")).toEqual([]);
  });

  it("takes a bare noun for a person for nobody", () => {
    expect(
      afterSieve(sameHeads, "The/DT mayor/NN left/VBD ./. As/IN mayor/NN she/PRP slept/VBD ./."),
    ).toEqual([]);
  });

  it("looks at the last eight mentions with its head, and at no more", () => {
    const after = (others: number): readonly string[] =>
      afterSieve(
        sameHeads,
        `A/DT long/JJ report/NN came/VBD ./. ${repeated(others, "A/DT short/JJ report/NN came/VBD ./.")} The/DT long/JJ report/NN lied/VBD ./.`,
      );
    expect(after(7)).toEqual(["A long report = The long report"]);
    expect(after(8)).toEqual([]);
  });

  it("never makes one of a description and what stands within it", () => {
    expect(
      afterSieve(
        sameHeads,
        "A/DT/source lawyer/NN/source~ for/IN/source~ the/DT/source~ lawyer/NN/source~ said/VBD/cue so/RB/content ./.",
      ),
    ).toEqual([]);
  });

  it("leaves alone what is one with an earlier mention already", () => {
    expect(
      afterSieve(sameHeads, "A/DT report/NN came/VBD ./. It/PRP went/VBD ./. The/DT report/NN lied/VBD ./.", [
        ({ clusters }) => clusters.merge(1, 2),
      ]),
    ).toEqual(["It = The report"]);
  });
});
