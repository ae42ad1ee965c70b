import { useEffect, useState } from "react";

/** What the worker says to a question: not yet, this, or why not. */
export type Answer<Value> =
  | { readonly state: "waiting" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly message: string };

const waiting = { state: "waiting" } as const;

/**
 * Asks the worker whenever the question changes; `undefined` asks nothing.
 *
 * @param question has to be the same function for as long as the question is the same.
 */
export function useWorkerAnswer<Value>(question: (() => Promise<Value>) | undefined): Answer<Value> {
  const [answered, setAnswered] = useState<{
    readonly question: () => Promise<Value>;
    readonly answer: Answer<Value>;
  }>();
  useEffect(() => {
    if (question === undefined) return;
    let current = true;
    const keep = (answer: Answer<Value>) => {
      if (current) setAnswered({ question, answer });
    };
    question().then(
      (value) => keep({ state: "ready", value }),
      (error: unknown) =>
        keep({ state: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [question]);
  return answered !== undefined && answered.question === question ? answered.answer : waiting;
}
