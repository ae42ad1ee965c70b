import { antecedentDecisions, type Decision } from "../core-internals.js";
import { goldMentions } from "../coreference/index.js";
import type { TreeDocument } from "../corpora/index.js";

/** The choices of antecedents that a document's third-person pronouns settle. */
export function antecedentExamples(document: TreeDocument): readonly Decision[] {
  const { given, goldOf } = goldMentions(document);
  return antecedentDecisions(
    given,
    goldOf.map((gold) => document.mentions[gold]?.entity ?? ""),
  );
}
