import { writeFileSync } from "node:fs";
import { compileOwnArticle, ownArticles, recordFile } from "../articles/index.js";
import { type Task, taskArguments } from "../command/index.js";

/** Writes the records of our own articles from their annotations. */
export const compileArticles: Task = {
  name: "compile-articles",
  about: "writes the records of our own articles from their annotations (then: npm run format)",
  usage: "[ARTICLE…]",
  belongsTo: "apart",
  async run(_, args) {
    const { positionals } = taskArguments(args, { positionals: true });
    const slugs = positionals.length === 0 ? ownArticles() : positionals;
    for (const slug of slugs) {
      writeFileSync(recordFile(slug), `${JSON.stringify(await compileOwnArticle(slug), null, 2)}\n`);
    }
    return `written: ${slugs.join(", ")}`;
  },
};
