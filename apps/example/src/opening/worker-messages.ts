import type { ArticleInput } from "@onrecord/core";
import type { ArticleRecord } from "@onrecord/core/record";
import type { Diagnostic } from "@onrecord/validation";
import type { ComparedRecords, Comparison } from "../comparing/index.js";

/** The text of the article, the date and the names that are not in the text. */
export type { ArticleInput };

/** What the worker can be asked, by name: what it is given and what it gives back. */
export interface WorkerTasks {
  readonly parse: { readonly given: ArticleInput; readonly gives: ArticleRecord };
  /** A record as text of a JSON file. */
  readonly read: { readonly given: string; readonly gives: ArticleRecord };
  readonly attach: {
    readonly given: { readonly record: ArticleRecord; readonly text: string };
    readonly gives: ArticleRecord;
  };
  readonly check: { readonly given: ArticleRecord; readonly gives: readonly Diagnostic[] };
  readonly compare: { readonly given: ComparedRecords; readonly gives: Comparison };
}

export type TaskName = keyof WorkerTasks;

/** One question to the worker. */
export type WorkerRequest = {
  [Name in TaskName]: { readonly task: Name; readonly given: WorkerTasks[Name]["given"] };
}[TaskName];

/** Its answer; `message` says in plain words why there is none. */
export type WorkerReply =
  | { [Name in TaskName]: { readonly task: Name; readonly gives: WorkerTasks[Name]["gives"] } }[TaskName]
  | { readonly task: "failed"; readonly message: string };

/** Questions and answers carry the same number, since the worker may be asked several things at once. */
export type Numbered<Message> = { readonly number: number; readonly message: Message };
