import { describe, expect, it } from "vitest";
import { english } from "./en/index.js";
import { defineLanguage, extendLanguage, findPhrase } from "./index.js";

describe("a language with verbs more", () => {
  it("knows their acts, and takes what is not said from its own verbs of that act", () => {
    const { cues } = extendLanguage(english, {
      verbs: [
        { verb: "kite", act: "propose" },
        { verb: "tar", act: "accuse", target: false },
      ],
    });
    expect(cues.verbs.get("kite")).toEqual(english.cues.verbs.get("propose"));
    expect(cues.verbs.get("tar")).toEqual({ ...english.cues.verbs.get("accuse"), target: false });
    expect(english.cues.verbs.has("kite")).toBe(false);
  });

  it("says more of those it has: what was said stays, where it is not said anew", () => {
    const { cues, verbs } = extendLanguage(english, {
      verbs: [{ verb: "tell", act: "announce", traits: { medium: "broadcast" } }],
    });
    expect(cues.verbs.get("tell")?.act).toBe("announce");
    expect(verbs.entries.get("tell")).toMatchObject({ addressesObject: true, medium: "broadcast" });
  });

  it("knows forms that no rule makes", () => {
    const { lemmas } = extendLanguage(english, {
      verbs: [{ verb: "kite", forms: ["kote"], act: "propose" }],
    });
    expect(lemmas.candidates("Kote")).toContain("kite");
    expect(lemmas.of("kote", "VBD")).toBe("kite");
    expect(lemmas.of("kote", "NN")).toBe("kote");
    expect(lemmas.candidates("flew")).toEqual(english.lemmas.candidates("flew"));
  });

  it("knows verbs of several words", () => {
    const { cues } = extendLanguage(english, { verbs: [{ verb: "kite … up", act: "propose" }] });
    const words = ["kite", "plan", "up"];
    const sequence = { lemmasAt: (at: number) => [words[at] ?? ""], mayInterrupt: () => false };
    expect(findPhrase(cues.phrases, sequence, 0, words.length)?.meaning.act).toBe("propose");
    expect(findPhrase(english.cues.phrases, sequence, 0, words.length)).toBeUndefined();
  });

  it("asks to be told all where it has no verb of the act", () => {
    const toy = defineLanguage({ code: "x-toy" });
    const verb = { verb: "bo", act: "deny" } as const;
    expect(() => extendLanguage(toy, { verbs: [verb] })).toThrow(
      'the language has no verb of the act "deny"; say the strength, certainty, polarity and target of "bo"',
    );
    const told = { strength: "full", certainty: "certain", polarity: "flip", target: false } as const;
    expect(extendLanguage(toy, { verbs: [{ ...verb, ...told }] }).cues.verbs.get("bo")).toEqual({
      act: "deny",
      ...told,
    });
  });
});

describe("a language with names more", () => {
  const dock = {
    type: "organization",
    name: "Elsa Dock Company",
    aliases: ["EDC"],
    wikidata: "Q99999901",
  } as const;

  it("finds them by name and alias", () => {
    const { names } = extendLanguage(english, { names: [dock] });
    expect(names.knownNamed("the Elsa Dock Company's")).toEqual([dock]);
    expect(names.knownNamed("EDC")).toEqual([dock]);
    expect(names.organizationsNamed("EDC")).toEqual([{ ...dock, kind: "other" }]);
    expect(english.names.knownNamed("EDC")).toEqual([]);
  });

  it("finds them by the word they begin with, the longest first", () => {
    const { knownForms } = extendLanguage(english, {
      names: [{ ...dock, aliases: ["Elsa", "Elsa Dock"] }],
    }).names;
    expect(knownForms.get("Elsa")?.map(({ form }) => form)).toEqual([
      "Elsa Dock Company",
      "Elsa Dock",
      "Elsa",
    ]);
  });

  it("lets them outweigh its own of the same name", () => {
    expect(english.names.organizationsNamed("NASA")).toHaveLength(1);
    const club = {
      type: "organization",
      name: "Norvian Sailing Association",
      aliases: ["NASA"],
      kind: "sports",
    } as const;
    const { names } = extendLanguage(english, { names: [club] });
    expect(names.organizationsNamed("NASA")).toEqual([club]);
    const place = { type: "place", name: "Georgia", kind: "district", country: "NO" } as const;
    expect(extendLanguage(english, { names: [place] }).names.placesNamed("Georgia")).toEqual([place]);
  });
});
