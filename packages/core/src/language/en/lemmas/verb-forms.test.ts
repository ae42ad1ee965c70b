import { describe, expect, it } from "vitest";
import { cueVerbs } from "../cues/index.js";
import { lemmaCandidates } from "./lemma.js";
import { verbForms } from "./verb-forms.js";

describe("the forms of a verb", () => {
  it.each([
    ["accuse", "accuses", "accused", "accused", "accusing"],
    ["deny", "denies", "denied", "denied", "denying"],
    ["say", "says", "said", "said", "saying"],
    ["swear", "swears", "swore", "sworn", "swearing"],
    ["jab", "jabs", "jabbed", "jabbed", "jabbing"],
    ["preach", "preaches", "preached", "preached", "preaching"],
    ["vie", "vies", "vied", "vied", "vying"],
    ["go", "goes", "went", "gone", "going"],
    ["foresee", "foresees", "foresaw", "foreseen", "foreseeing"],
    ["play", "plays", "played", "played", "playing"],
  ])("of %s", (base, third, past, participle, gerund) => {
    expect(verbForms(base)).toEqual({ base, third, past, participle, gerund });
  });

  it("lead back to the verb, for every verb by which something is said", () => {
    const verbs = cueVerbs.flatMap(({ verbs = "" }) => verbs.split(/\s+/).filter((verb) => verb !== ""));
    expect(verbs.length).toBeGreaterThan(500);
    const lost = verbs.flatMap((verb) =>
      Object.values(verbForms(verb)).filter((form) => !lemmaCandidates(form).includes(verb)),
    );
    expect(lost).toEqual([]);
  });
});
