import { describe, expect, it } from "vitest";
import { knownCues } from "../core-internals.js";
import { asDocument, corporaFolder, readAnnotatedPolnear, sureTags } from "../corpora/index.js";

const folder = corporaFolder() ?? "";

describe.skipIf(folder === "")("the cues of PolNeAR dev", () => {
  it("have their acts from a word that the language knows, and not by default", () => {
    const known = readAnnotatedPolnear(folder, "dev").flatMap((article) =>
      knownCues(
        asDocument(article),
        article.tokens.map(({ pos }) => sureTags(pos)),
        article.attributions.map(({ cue }) => cue),
      ),
    );
    expect(known.length).toBeGreaterThan(2000);
    expect(known.filter((isKnown) => isKnown).length / known.length).toBeGreaterThan(0.95);
  });
});
