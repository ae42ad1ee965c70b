import type { Writable } from "node:stream";
import type { ArticleInput, ParseOptions } from "@onrecord/core";
import type { ArticleRecord } from "@onrecord/core/record";

/** Reads one article into its record. */
export type Parse = (
  article: ArticleInput,
  options?: Pick<ParseOptions, "leastConfidence" | "explain">,
) => ArticleRecord;

/** Bytes that come in: standard input, or a file opened for reading. */
export interface ByteSource extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean;
}

/** A stream that is written to, and what a terminal says of itself. */
export type TextSink = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command touches outside itself, so that a test can hand it another. */
export interface Environment {
  readonly stdin: ByteSource;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly parse: Parse;
}
