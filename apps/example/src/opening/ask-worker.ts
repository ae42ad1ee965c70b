import type { ArticleRecord } from "@onrecord/core/record";
import type { Diagnostic } from "@onrecord/validation";
import type { ComparedRecords, Comparison } from "../comparing/index.js";
import { OpeningError } from "./opening-error.js";
import workerUrl from "./record-worker.js?worker&url";
import type { ArticleInput, Numbered, WorkerReply, WorkerRequest } from "./worker-messages.js";

/** Answers that are waited for, by their question's number. */
const waiting = new Map<number, (reply: WorkerReply) => void>();
let asked = 0;
let started: Worker | undefined;

/**
 * A worker whose script has an address obeys its own response's policy, not the page's, and a static host sends
 * none. One that starts from a blob inherits the page's.
 */
function startWorker(): Worker {
  const script = `import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`;
  const blobUrl = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(blobUrl, { type: "module", name: "record" });
  worker.addEventListener("message", ({ data }: MessageEvent<Numbered<WorkerReply>>) => {
    waiting.get(data.number)?.(data.message);
    waiting.delete(data.number);
  });
  worker.addEventListener("error", () => {
    for (const reply of waiting.values()) {
      reply({
        task: "failed",
        message: "The part of the page that reads articles has stopped. Try once more.",
      });
    }
    waiting.clear();
    worker.terminate();
    started = undefined;
  });
  return worker;
}

async function ask(request: WorkerRequest): Promise<WorkerReply> {
  started ??= startWorker();
  const worker = started;
  const number = ++asked;
  const message: Numbered<WorkerRequest> = { number, message: request };
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    worker.postMessage(message);
  });
}

/** Reads an article into a record. Rejects with an `OpeningError` that says why it cannot be read. */
export async function parseArticle(given: ArticleInput): Promise<ArticleRecord> {
  const reply = await ask({ task: "parse", given });
  return reply.task === "parse" ? reply.gives : fail(reply);
}

/** The record in a JSON file's text. Rejects with an `OpeningError` that says what is wrong with it. */
export async function readRecord(given: string): Promise<ArticleRecord> {
  const reply = await ask({ task: "read", given });
  return reply.task === "read" ? reply.gives : fail(reply);
}

/** Puts the text back into a record. Rejects with an `OpeningError` where it is another text. */
export async function attachText(record: ArticleRecord, text: string): Promise<ArticleRecord> {
  const reply = await ask({ task: "attach", given: { record, text } });
  return reply.task === "attach" ? reply.gives : fail(reply);
}

/** What the rules of `@onrecord/validation` find in a record. */
export async function checkRecord(given: ArticleRecord): Promise<readonly Diagnostic[]> {
  const reply = await ask({ task: "check", given });
  return reply.task === "check" ? reply.gives : fail(reply);
}

/** Scores a parsed record against a curated one. */
export async function compareRecords(given: ComparedRecords): Promise<Comparison> {
  const reply = await ask({ task: "compare", given });
  return reply.task === "compare" ? reply.gives : fail(reply);
}

function fail(reply: WorkerReply): never {
  throw new OpeningError(reply.task === "failed" ? reply.message : "The answer is to another question.");
}
