#!/usr/bin/env node
import { parseArticle } from "@onrecord/core";
import packageJson from "../package.json" with { type: "json" };
import { main } from "./main.js";

// A reader that goes away is seen by the write that fails; without a listener, Node would crash before it.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  variables: process.env,
  version: packageJson.version,
  parse: parseArticle,
});
