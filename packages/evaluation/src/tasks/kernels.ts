import { readFileSync } from "node:fs";
import { type Kernel, neuralTagger, plainKernel, readText, type Tagger, wasmKernel } from "@onrecord/core";
import { modelEn } from "@onrecord/model-en";
import { type Task, taskArguments } from "../command/index.js";
import { markdownTable } from "../table/index.js";

/** Of so many runs the best counts. */
const RUNS = 7;
/** A shorter text is read several times over. */
const LEAST_TOKENS = 2000;

const EXAMPLE = `The committee met again on Monday. Its chair, Paulo Mendes, said that the vote would be close.

“We are not there yet,” he told the Arden Courier. Two members of the Green List, who asked not to be named, blamed
the delay on Westport, whose council has 1,250 objections to read.

`;

interface Contestant {
  readonly name: string;
  readonly tagger: Tagger;
  /** Milliseconds until the first word was labelled. */
  readonly load: number;
}

/**
 * Measures how many tokens a second the tagger labels on either kernel. The kernels run in turns, so that other work on
 * the machine weighs on both alike.
 */
export const kernels: Task = {
  name: "kernels",
  about: "the tagger's speed on either of its kernels, over a text of our own or the files given",
  usage: "[FILE…]",
  belongsTo: "all",
  run(_, args) {
    const { positionals } = taskArguments(args, { positionals: true });
    const files = positionals.map((file) => readFileSync(file, "utf8"));
    const text = files.length === 0 ? EXAMPLE : files.join("\n\n");
    const document = readText(text.repeat(Math.ceil(LEAST_TOKENS / readText(text).tokens.length)));
    const tokens = document.tokens.length;
    const contestants = [contestant("wasm", wasmKernel), contestant("plain", plainKernel)].flat();
    const best = new Map<Contestant, number>();
    for (let run = 0; run < RUNS; run++) {
      for (const each of contestants) {
        const started = performance.now();
        each.tagger.tag(document);
        best.set(each, Math.min(best.get(each) ?? Number.POSITIVE_INFINITY, performance.now() - started));
      }
    }
    const slowest = Math.max(...best.values());
    return [
      `${tokens} tokens, ${modelEn.name} ${modelEn.version}, Node ${process.versions.node}`,
      "",
      markdownTable([
        ["kernel", "tokens a second", "ratio", "first use, ms"],
        ...[...best].map(([{ name, load }, took]) => [
          name,
          String(Math.round((1000 * tokens) / took)),
          (slowest / took).toFixed(1),
          String(Math.round(load)),
        ]),
      ]),
    ].join("\n");
  },
};

/** A tagger on one kernel; none where this engine cannot run it. */
function contestant(name: string, kernel: () => Kernel | undefined): readonly Contestant[] {
  if (kernel() === undefined) return [];
  const started = performance.now();
  const tagger = neuralTagger(modelEn, [kernel]);
  tagger.tag(readText("Now."));
  return [{ name, tagger, load: performance.now() - started }];
}
