import { attachText, parseArticle, parseRecord, RecordError, TextMismatchError } from "@onrecord/core";
import { validate } from "@onrecord/validation";
import { compareRecords } from "../comparing/index.js";
import type { Numbered, WorkerReply, WorkerRequest } from "./worker-messages.js";

// Everything that takes long, or that weighs much, runs here: the parser with its model, the schemas, the rules.

self.addEventListener("message", ({ data }: MessageEvent<Numbered<WorkerRequest>>) => {
  const reply: Numbered<WorkerReply> = { number: data.number, message: answer(data.message) };
  self.postMessage(reply);
});

function answer(request: WorkerRequest): WorkerReply {
  try {
    switch (request.task) {
      case "parse":
        return { task: "parse", gives: parseArticle(request.given) };
      case "read":
        return { task: "read", gives: parseRecord(JSON.parse(request.given)) };
      case "attach":
        return { task: "attach", gives: attachText(request.given.record, request.given.text) };
      case "check":
        return {
          task: "check",
          gives: validate(request.given, {
            preset: request.given.provenance.method === "curated" ? "strict" : "parsed",
          }).diagnostics,
        };
      case "compare":
        return { task: "compare", gives: compareRecords(request.given) };
    }
  } catch (error) {
    return { task: "failed", message: reasonOf(error) };
  }
}

/** Longest list of faults that is told; a file that is no record at all can have thousands. */
const MOST_LINES = 6;

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return `This is no JSON: ${error.message}.`;
  if (error instanceof RecordError) {
    const lines = error.message.split("\n");
    const more = lines.length - 1 - MOST_LINES;
    const shown = lines.slice(0, MOST_LINES + 1).join("\n");
    return more > 0 ? `This is ${shown}\n  and ${more} more` : `This is ${shown}`;
  }
  if (error instanceof TextMismatchError)
    return `The text is not the one this record was made from: ${error.message}.`;
  return error instanceof Error ? error.message : String(error);
}
