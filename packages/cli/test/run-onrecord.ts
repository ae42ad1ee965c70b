import { Writable } from "node:stream";
import { parseArticle } from "@onrecord/core";
import { main } from "../src/main.js";

class Sink extends Writable {
  readonly chunks: string[] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk.toString());
    done();
  }
}

/** Runs the program in memory, on the core's parser. */
export async function runOnrecord(args: readonly string[], stdin = "") {
  const stdout = new Sink();
  const stderr = new Sink();
  const input = (async function* () {
    yield new TextEncoder().encode(stdin);
  })();
  const code = await main(args, {
    stdin: input,
    stdout,
    stderr,
    variables: {},
    version: "1.2.3",
    parse: parseArticle,
  });
  return { code, stdout: stdout.chunks.join(""), stderr: stderr.chunks.join("") };
}
