import { describe, expect, it } from "vitest";
import { tagged } from "../../../test/support/tagged.js";
import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import type { TokenTags } from "../../tagger/index.js";
import { completeSources } from "./complete-sources.js";

const { document, tags } = tagged(
  "Exports/NNS fell/VBD ,/, the/DT ministry/NN reported/VBD/cue ./. Rain/NN fell/VBD ./.",
);
const words = document.tokens.map((token) => token.text);

/** The tags, with a probability of a source for some of the words. */
const withLikely = (likely: Readonly<Record<string, number>>): readonly TokenTags[] =>
  tags.map((tag, index) => ({
    ...tag,
    roleProbabilities: { source: likely[words[index] ?? ""] ?? 0, cue: 0, content: 0 },
  }));

const labelled = (all: readonly TokenTags[]) =>
  completeSources(readArticle(document, all, english)).flatMap((label, index) =>
    label === "O" ? [] : [`${words[index]} ${label}`],
  );

describe("completeSources", () => {
  it("gives a cue without source the likeliest source", () => {
    expect(labelled(withLikely({ the: 0.4, ministry: 0.45 }))).toEqual([
      "the B-source",
      "ministry I-source",
      "reported B-cue",
    ]);
  });

  it("gives nothing that is not likely, and nothing to a sentence without a cue", () => {
    expect(labelled(withLikely({ Exports: 0.05, Rain: 0.9 }))).toEqual(["reported B-cue"]);
  });

  it("leaves labels as they are where the tagger tells no probabilities", () => {
    expect(completeSources(readArticle(document, tags, english))).toEqual(tags.map((tag) => tag.role));
  });

  it("leaves a cue alone that has its source", () => {
    const { document: next, tags: given } = tagged(
      "He/PRP/source said/VBD/cue rain/NN/content fell/VBD/content~ ./.",
    );
    const likely = given.map((tag) => ({ ...tag, roleProbabilities: { source: 0.4, cue: 0, content: 0 } }));
    expect(completeSources(readArticle(next, likely, english))).toEqual(given.map((tag) => tag.role));
  });
});
