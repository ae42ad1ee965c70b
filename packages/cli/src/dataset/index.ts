export { articleFiles, dataPackageFiles } from "./data-package.js";
export { isPackageName, withoutScope } from "./package-name.js";
export { type ArticleOptions, readArticle } from "./read-article.js";
export { summary } from "./summary.js";
export { FolderError, isEmptyFolder, isThere, writeFiles } from "./write-files.js";
