import { parseArticle } from "@onrecord/core";
import { type Case, itemKinds, type JudgedItem, judgeCase, readCases } from "../cases/index.js";
import { type Task, taskArguments, UsageError } from "../command/index.js";
import { articleInput } from "../corpora/index.js";
import { markdownTable, percent, shareOf } from "../table/index.js";

interface JudgedCase {
  readonly case: Case;
  readonly items: readonly JudgedItem[];
}

/** Scores small texts with known answers. */
export const cases: Task = {
  name: "cases",
  about: "small texts with known answers, in JSON files or folders of them; --errors lists what is wrong",
  usage: "[--errors] PATH…",
  belongsTo: "apart",
  run(_, args) {
    const { flags, positionals } = taskArguments(args, { flags: ["errors"], positionals: true });
    if (positionals.length === 0) throw new UsageError("give a file or folder of cases");
    const judged = positionals
      .flatMap(readCases)
      .map((one) => ({ case: one, items: judgeCase(one, parseArticle(articleInput(one))) }))
      .filter(({ items }) => items.length > 0);
    const files = [...new Set(judged.map((one) => one.case.file))];
    const byFile = files.map((file) =>
      row(
        file,
        judged.filter((one) => one.case.file === file),
      ),
    );
    const items = judged.flatMap((one) => one.items);
    const byKind = itemKinds.map((kind) => {
      const own = items.filter((item) => item.kind === kind);
      const right = own.filter(({ isRight }) => isRight).length;
      return [kind, percent(shareOf(right, own.length)), String(right), String(own.length)];
    });
    return [
      markdownTable([
        ["cases", "items right, %", "of", "wholly right, %", "of"],
        ...byFile,
        row("all", judged),
      ]),
      markdownTable([["items", "right, %", "right", "of"], ...byKind]),
      ...(flags.has("errors") ? [errors(judged)] : []),
    ].join("\n\n");
  },
};

function row(name: string, judged: readonly JudgedCase[]): readonly string[] {
  const items = judged.flatMap((one) => one.items);
  const whole = judged.filter((one) => one.items.every(({ isRight }) => isRight));
  return [
    name,
    percent(shareOf(items.filter(({ isRight }) => isRight).length, items.length)),
    String(items.length),
    percent(shareOf(whole.length, judged.length)),
    String(judged.length),
  ];
}

function errors(judged: readonly JudgedCase[]): string {
  return judged
    .flatMap((one) =>
      one.items
        .filter(({ isRight }) => !isRight)
        .map(({ kind, asked }) => `${one.case.id}  ${kind}  ${JSON.stringify(asked)}`),
    )
    .join("\n");
}
