// Compiles kernel/lstm.ts into src/tagger/network/kernel-bytes.ts, which is checked in: sources type-check, and
// tests run, without a build.
import { writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";

/** Some browsers refuse to compile more than this on the main thread. */
const MOST_BYTES = 4096;

const written = new Map();
const { error, stderr } = await asc.main(
  [
    "kernel/lstm.ts",
    "--outFile",
    "kernel.wasm",
    "--enable",
    "simd",
    "--runtime",
    "stub",
    "-O3",
    "--noAssert",
    "--converge",
  ],
  { writeFile: (name, contents) => void written.set(name, contents) },
);
if (error !== null) throw new Error(stderr.toString(), { cause: error });
const bytes = written.get("kernel.wasm");
if (bytes.length > MOST_BYTES)
  throw new Error(`the kernel has ${bytes.length} bytes, more than ${MOST_BYTES}`);

const lines = Buffer.from(bytes)
  .toString("hex")
  .match(/.{1,104}/g);
writeFileSync(
  new URL("../src/tagger/network/kernel-bytes.ts", import.meta.url),
  [
    "// Written by scripts/write-kernel.mjs from kernel/lstm.ts.\n",
    "/** The WebAssembly module, in hexadecimal. */",
    "export const kernelBytes =",
    `${lines.map((line) => `  "${line}"`).join(" +\n")};\n`,
  ].join("\n"),
);
