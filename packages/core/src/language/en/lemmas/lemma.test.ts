import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lemma, lemmaCandidates } from "./lemma.js";

describe("lemma", () => {
  it.each([
    ["say", "says said saying"],
    ["tell", "tells told telling"],
    ["write", "writes wrote written writing"],
    ["speak", "speaks spoke spoken speaking"],
    ["swear", "swore sworn swearing"],
    ["forbid", "forbade forbidden forbidding"],
    ["be", "am is are was were been being"],
    ["argue", "argues argued arguing"],
    ["deny", "denies denied denying"],
    ["plan", "plans planned planning"],
    ["call", "calls called calling"],
    ["pass", "passes passed passing"],
    ["propose", "proposes proposed proposing"],
    ["pledge", "pledges pledged pledging"],
    ["urge", "urges urged urging"],
    ["accuse", "accuses accused accusing"],
    ["criticize", "criticizes criticized criticizing"],
    ["report", "reports reported reporting"],
    ["demand", "demands demanded demanding"],
    ["explain", "explains explained explaining"],
    ["praise", "praises praised praising"],
    ["believe", "believes believed believing"],
    ["warn", "warns warned warning"],
    ["attack", "attacks attacked attacking"],
    ["die", "dies died dying"],
  ])("finds %s behind %s", (base, forms) => {
    for (const form of forms.split(" ")) expect([form, lemma(form, "VBD")]).toEqual([form, base]);
  });

  it("goes by the tag", () => {
    expect(lemma("said", "JJ")).toBe("said");
    expect(lemma("talks", "NNS")).toBe("talk");
    expect(lemma("women", "NNS")).toBe("woman");
    expect(lemma("allegations", "NNS")).toBe("allegation");
    expect(lemma("Analyses", "NNS")).toBe("analysis");
  });
});

describe("lemmaCandidates", () => {
  it("holds every lemma a word may have, the word itself first", () => {
    expect(lemmaCandidates("Leaves")).toEqual(["leaves", "leave", "leaf"]);
    expect(lemmaCandidates("found")).toEqual(["found", "find"]);
    expect(lemmaCandidates("rated")).toContain("rate");
    expect(lemmaCandidates("waited")).toContain("wait");
  });

  it("takes British spellings and curly apostrophes for the American and the straight", () => {
    expect(lemmaCandidates("criticised")).toContain("criticize");
    expect(lemmaCandidates("n’t")).toContain("n't");
  });

  it("takes any word, in lower case", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (word) => {
        expect(lemmaCandidates(word)[0]).toBe(word.toLowerCase().replaceAll("’", "'"));
      }),
    );
  });
});
