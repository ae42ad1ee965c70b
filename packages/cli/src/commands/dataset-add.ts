import { join } from "node:path";
import {
  type ArticleOptions,
  articleFiles,
  FolderError,
  isThere,
  readArticle,
  summary,
  writeFiles,
} from "../dataset/index.js";
import type { Environment } from "../environment.js";
import type { ExitCode } from "../exit-code.js";
import { write } from "../output/index.js";
import { reportingRefusals } from "./reporting-refusals.js";

/** The options of `onrecord dataset add`. */
export interface AddOptions extends ArticleOptions {
  readonly out: string;
  readonly force?: true;
}

/** Writes the modules of one article into a data package that is there. */
export const addArticle = (file: string, options: AddOptions, environment: Environment): Promise<ExitCode> =>
  reportingRefusals(file, environment, async () => {
    const article = await readArticle(file, options, environment);
    const { out: folder } = options;
    if (!(await isThere(join(folder, "src/quote.ts")))) {
      throw new FolderError(
        `${folder}: is no data package (it has no src/quote.ts), and nothing was written; name its folder with --out, or make one: onrecord dataset init`,
      );
    }
    const modules = `src/articles/${article.slug}`;
    if (!options.force && (await isThere(join(folder, modules)))) {
      throw new FolderError(
        `${join(folder, modules)}: is there, and nothing was written; give the article another name with --id, or replace its modules with --force`,
      );
    }
    const files = articleFiles(article);
    const replaced = await writeFiles(folder, files);
    await write(
      environment.stdout,
      `${summary(folder, files.length, replaced, article)}\nExport what you want of ${modules} from src/index.ts.\n`,
    );
  });
