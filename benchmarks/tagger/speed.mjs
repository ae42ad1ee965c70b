// Measures how many tokens a second the tagger labels on one core, on either kernel:
//   npm run build && node benchmarks/tagger/speed.mjs [FILE…]
// Without files it reads a text of our own. Each kernel's time is the best of several runs, taken in turns, so that
// other work on the machine weighs on both alike.

import { readFileSync } from "node:fs";
import { neuralTagger, plainKernel, readText, wasmKernel } from "@onrecord/core";
import { modelEn } from "@onrecord/model-en";

const RUNS = 7;
const LEAST_TOKENS = 2000;

const example = `The committee met again on Monday. Its chair, Paulo Mendes, said that the vote would be close.

“We are not there yet,” he told the Arden Courier. Two members of the Green List, who asked not to be named, blamed
the delay on Westport, whose council has 1,250 objections to read.

`;

const files = process.argv.slice(2);
const given = files.length > 0 ? files.map((file) => readFileSync(file, "utf8")).join("\n\n") : example;
const once = readText(given).tokens.length;
const document = readText(given.repeat(Math.ceil(LEAST_TOKENS / once)));
const tokens = document.tokens.length;

const kernels = { wasm: wasmKernel, plain: plainKernel };
const contestants = Object.entries(kernels).flatMap(([name, kernel]) => {
  if (kernel() === undefined) {
    console.log(`${name}: this engine cannot run it`);
    return [];
  }
  const start = performance.now();
  const tagger = neuralTagger(modelEn, [kernel]);
  tagger.tag(readText("Now."));
  return [{ name, tagger, load: performance.now() - start, best: Number.POSITIVE_INFINITY }];
});

for (let run = 0; run < RUNS; run++) {
  for (const contestant of contestants) {
    const start = performance.now();
    contestant.tagger.tag(document);
    contestant.best = Math.min(contestant.best, performance.now() - start);
  }
}

const slowest = Math.max(...contestants.map(({ best }) => best));
console.log(`${tokens} tokens, ${modelEn.name} ${modelEn.version}, Node ${process.versions.node}`);
console.table(
  Object.fromEntries(
    contestants.map(({ name, best, load }) => [
      name,
      {
        "tokens a second": Math.round((1000 * tokens) / best),
        ratio: Number((slowest / best).toFixed(1)),
        "first use, ms": Math.round(load),
      },
    ]),
  ),
);
