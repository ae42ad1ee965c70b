import {
  type ArticleOptions,
  dataPackageFiles,
  FolderError,
  isEmptyFolder,
  readArticle,
  summary,
  withoutScope,
  writeFiles,
} from "../dataset/index.js";
import type { Environment } from "../environment.js";
import type { ExitCode } from "../exit-code.js";
import { write } from "../output/index.js";
import { reportingRefusals } from "./reporting-refusals.js";

/** The options of `onrecord dataset init`. */
export interface InitOptions extends ArticleOptions {
  readonly name?: string;
  readonly out?: string;
  readonly force?: true;
}

/** Writes a new data package of one article; where that would touch what is there, it says so and writes nothing. */
export const initPackage = (
  file: string,
  options: InitOptions,
  environment: Environment,
): Promise<ExitCode> =>
  reportingRefusals(file, environment, async () => {
    const article = await readArticle(file, options, environment);
    const name = options.name ?? `${article.slug}-record`;
    const folder = options.out ?? withoutScope(name);
    if (!options.force && !(await isEmptyFolder(folder))) {
      throw new FolderError(
        `${folder}: is not empty, and nothing was written; name another folder with --out, or replace what is there with --force. One more article for a package that is there: onrecord dataset add`,
      );
    }
    const files = dataPackageFiles({ ...article, name });
    const replaced = await writeFiles(folder, files);
    await write(environment.stdout, `${summary(folder, files.length, replaced, article)}${NEXT}`);
  });

const NEXT = `
Next, in that folder:
  npm install && npm test && npm run build
  README.md says how to correct the record; DATA-CARD.md and LICENSE have parts that are yours to write.
`;
