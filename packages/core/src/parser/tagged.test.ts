import { describe, expect, it } from "vitest";
import { english } from "../language/en/index.js";
import { extendLanguage } from "../language/index.js";
import type { Tagger, TokenTags } from "../tagger/index.js";
import { readText } from "../text/index.js";
import { tagged } from "./tagged.js";

const document = readText("Ada kited that it fell.");

/** A tagger that takes down what it reads, and takes one word for a verb. */
function listener(verb: string): { readonly tagger: Tagger; readonly read: string[][] } {
  const read: string[][] = [];
  const tag: Tagger["tag"] = ({ tokens }) => {
    read.push(tokens.map(({ text }) => text));
    return tokens.map(
      ({ text }): TokenTags => ({
        pos: text === verb ? "VBD" : "NN",
        posProbability: 1,
        name: "O",
        nameProbability: 1,
        role: "O",
        roleProbability: 1,
      }),
    );
  };
  return { tagger: { name: "listener", version: "1.0.0", tag }, read };
}

const extended = extendLanguage(english, { verbs: [{ verb: "kite", act: "deny" }] });

describe("tagged", () => {
  it("reads a document once where no verbs were added", () => {
    const { tagger, read } = listener("kited");
    tagged(tagger, document, english);
    expect(read).toHaveLength(1);
  });

  it("reads it again with a verb of the same act in the place of an added one", () => {
    const { tagger, read } = listener("kited");
    const tags = tagged(tagger, document, extended);
    const standIn = extended.verbs.standIns.get("kited")?.form;
    expect(read[1]).toEqual(["Ada", standIn, "that", "it", "fell", "."]);
    expect(tags).toHaveLength(document.tokens.length);
  });

  it("reads it again for a form that was given with the verb, whatever that is tagged", () => {
    const { tagger, read } = listener("fell");
    const fling = extendLanguage(english, { verbs: [{ verb: "fling", forms: ["flang"], act: "state" }] });
    tagged(tagger, readText("Ada flang it."), fling);
    expect(read[1]).toEqual(["Ada", "stated", "it", "."]);
  });

  it("leaves the word where it is tagged as something else", () => {
    const { tagger, read } = listener("fell");
    tagged(tagger, document, extended);
    expect(read).toHaveLength(1);
  });
});
