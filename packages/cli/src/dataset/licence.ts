import type { SourceFile } from "@onrecord/dataset-writer";
import type { DataPackage } from "./packaged-article.js";

/** What stands in the place of a licence until its makers choose one; no program can. */
export const licence = ({ slug, includeText }: DataPackage): SourceFile => ({
  path: "LICENSE",
  text: `No licence has been chosen for this package yet. Until one stands here, nobody but its makers may use it.

To be decided by those who publish it:

- The record (ids, spans, labels, statements) is their work and theirs to license. Data are often published
  under CC BY 4.0, CC0 1.0 or MIT.
- The article belongs to its publisher. ${includeText ? included(slug) : STANDOFF}

Then put the licence's text in the place of this one, and its SPDX name into package.json ("license").
`,
});

const STANDOFF = `Its text is not part of this package; names and descriptions
  it uses, and the words its speakers are quoted with, are.`;

const included = (slug: string): string => `Its text is part of this package
  (src/articles/${slug}/article.ts): publish it only with the publisher's leave, or make the package again
  without --include-text.`;
