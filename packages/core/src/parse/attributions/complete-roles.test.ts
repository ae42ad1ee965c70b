import { describe, expect, it } from "vitest";
import { tagged } from "../../../test/support/tagged.js";
import type { AttributionRole, TokenTags } from "../../tagger/index.js";
import { completeRoles } from "./complete-roles.js";

const { document, tags } = tagged(
  "Exports/NNS fell/VBD ,/, the/DT ministry/NN reported/VBD/cue ./. Rain/NN fell/VBD ./.",
);
const words = document.tokens.map((token) => token.text);

/** The tags, with a probability of a role for some of the words. */
const withLikely = (role: AttributionRole, likely: Readonly<Record<string, number>>): readonly TokenTags[] =>
  tags.map((tag, index) => ({
    ...tag,
    roleProbabilities: { source: 0, cue: 0, content: 0, [role]: likely[words[index] ?? ""] ?? 0 },
  }));

const labelled = (all: readonly TokenTags[]) =>
  completeRoles(document, all).flatMap((label, index) => (label === "O" ? [] : [`${words[index]} ${label}`]));

describe("completeRoles", () => {
  it("gives a cue without content the likeliest content of its sentence", () => {
    expect(labelled(withLikely("content", { Exports: 0.4, fell: 0.3, the: 0.2 }))).toEqual([
      "Exports B-content",
      "fell I-content",
      "reported B-cue",
    ]);
  });

  it("gives a cue without source the likeliest source", () => {
    expect(labelled(withLikely("source", { the: 0.4, ministry: 0.45 }))).toEqual([
      "the B-source",
      "ministry I-source",
      "reported B-cue",
    ]);
  });

  it("gives nothing that is not likely, and nothing to a sentence without a cue", () => {
    expect(labelled(withLikely("content", { Exports: 0.05, Rain: 0.9 }))).toEqual(["reported B-cue"]);
  });

  it("leaves labels as they are where the tagger tells no probabilities", () => {
    expect(completeRoles(document, tags)).toEqual(tags.map((tag) => tag.role));
  });

  it("leaves a cue alone that has its content near by", () => {
    const { document: next, tags: given } = tagged(
      "He/PRP/source said/VBD/cue this/DT :/: “/``/content Rain/NN/content~ fell/VBD/content~ ./. ”/''",
    );
    const likely = given.map((tag) => ({ ...tag, roleProbabilities: { source: 0, cue: 0, content: 0.4 } }));
    expect(completeRoles(next, likely)).toEqual(given.map((tag) => tag.role));
  });
});
