import { type ArticleRecord, detachText } from "@onrecord/core/record";
import { articleModules, packageModules, quotesOf, type SourceFile } from "@onrecord/dataset-writer";
import { buildFiles } from "./build-files.js";
import { dataCard } from "./data-card.js";
import { licence } from "./licence.js";
import { manifest } from "./manifest.js";
import type { DataPackage, PackagedArticle } from "./packaged-article.js";
import { readme } from "./readme.js";
import { recordTest } from "./record-test.js";

/** All files of a new data package. */
export const dataPackageFiles = (data: DataPackage): readonly SourceFile[] => [
  manifest(data),
  ...buildFiles,
  readme(data),
  dataCard(data),
  licence(data),
  ...packageModules(data.slug),
  ...articleFiles(data),
];

/**
 * The files of one article in a data package: its modules, their test and, where the text is not published, the
 * text beside them for whoever corrects the record; git passes it over, and npm does not pack it.
 */
export function articleFiles({ slug, record, includeText }: PackagedArticle): readonly SourceFile[] {
  const { text } = record.article;
  const published = includeText ? record : detachText<ArticleRecord>(record);
  return [
    ...articleModules({ slug, record: published, quotes: quotesOf(record.attributions, text) }),
    recordTest(slug, includeText),
    ...(includeText
      ? []
      : [
          { path: "texts/.gitignore", text: "*\n" },
          { path: `texts/${slug}.txt`, text },
        ]),
  ];
}
