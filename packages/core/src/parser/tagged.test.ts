import { describe, expect, it } from "vitest";
import { english } from "../language/en/index.js";
import { extendLanguage } from "../language/index.js";
import type { PennTag, Tagger } from "../tagger/index.js";
import { readText } from "../text/index.js";
import { tagged } from "./tagged.js";

/** A tagger that takes words in "-ed" and "said" for verbs, and keeps what it was shown. */
function watched(): { readonly tagger: Tagger; readonly shown: string[] } {
  const shown: string[] = [];
  const tagger: Tagger = {
    name: "watched",
    version: "1",
    tag: ({ tokens }) => {
      shown.push(tokens.map(({ text }) => text).join(" "));
      return tokens.map(({ text }) => {
        const pos: PennTag = /ed$|^said$/.test(text) ? "VBD" : "NN";
        return { pos, posProbability: 1, name: "O", nameProbability: 1, role: "O", roleProbability: 1 };
      });
    },
  };
  return { tagger, shown };
}

const language = extendLanguage(english, {
  verbs: [
    { verb: "kite", act: "propose" },
    { verb: "fling", forms: ["flang"], act: "state" },
  ],
});

describe("what a tagger is shown", () => {
  const shownOf = (text: string, of = language): readonly string[] => {
    const { tagger, shown } = watched();
    expect(tagged(tagger, readText(text), of)).toHaveLength(readText(text).tokens.length);
    return shown;
  };

  it("is the text, and where a verb was added, the text with one of its act in its place", () => {
    expect(shownOf("Brink kited a plan")).toEqual(["Brink kited a plan", "Brink proposed a plan"]);
    expect(shownOf("Brink kited a plan", english)).toEqual(["Brink kited a plan"]);
  });

  it("is the text once where none of them stands, or none as a verb", () => {
    expect(shownOf("Brink said so")).toEqual(["Brink said so"]);
    expect(shownOf("children flew kites")).toEqual(["children flew kites"]);
  });

  it("has a form that was told to be the verb's replaced, whatever it is tagged", () => {
    expect(shownOf("Brink flang it")).toEqual(["Brink flang it", "Brink stated it"]);
  });
});
