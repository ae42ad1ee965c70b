#!/usr/bin/env node
import { createBench, runCommand } from "./command/index.js";
import { corporaFolder } from "./corpora/index.js";
import { tasks } from "./tasks/index.js";

const corpora = corporaFolder();
const seed = process.env["ONRECORD_SEED"];
const bench = createBench({
  ...(corpora === undefined ? {} : { corpora }),
  ...(seed === undefined ? {} : { seed }),
});
process.exitCode = await runCommand(tasks, bench, process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
