import { defaultTagger } from "@onrecord/core";
import { type Task, taskArguments } from "../command/index.js";
import { asDocument, readConll } from "../corpora/index.js";
import { percent, shareOf } from "../table/index.js";

/** CoNLL-2003's own tags for what the Penn Treebank tags otherwise. */
const pennTags: ReadonlyMap<string, readonly string[]> = new Map([
  // It has one tag for all straight quotation marks.
  ['"', ["``", "''"]],
  ["(", ["-LRB-"]],
  [")", ["-RRB-"]],
  ["NN|SYM", ["NN"]],
]);

/** Measures the parts of speech of CoNLL-2003 dev, on its own tokens. */
export const tags: Task = {
  name: "tags",
  about: "CoNLL-2003 dev: parts of speech, on the corpus's tokens",
  usage: "",
  belongsTo: "summary",
  run({ corpora }, args) {
    taskArguments(args);
    let right = 0;
    let all = 0;
    for (const document of readConll(corpora, "dev")) {
      const given = defaultTagger.tag(asDocument(document));
      for (const [index, { pos = "" }] of document.tokens.entries()) {
        all++;
        if ((pennTags.get(pos) ?? [pos]).includes(given[index]?.pos ?? "")) right++;
      }
    }
    return `CoNLL-2003 dev, part of speech: ${percent(shareOf(right, all))} % of ${all} (gold tokens)`;
  },
};
