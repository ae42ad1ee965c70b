import { matchTimes, type ScoredTime } from "@onrecord/validation";
import type { TimedText } from "../corpora/index.js";

/** How much of the text stands around a time in a list of errors, before and behind it, in characters. */
const BEFORE = 60;
const BEHIND = 40;

/** The times of a text that were missed, found without being there, or given another value: a line each. */
export function timeErrors(gold: TimedText, found: readonly ScoredTime[]): readonly string[] {
  const matches = matchTimes(gold.times, found);
  const used = new Set(matches.values());
  const line = (kind: string, time: ScoredTime, detail: string) =>
    `${kind} ${gold.id} ${gold.publishedAt} ${detail}: ${excerpt(gold.text, time)}`;
  const wrong = gold.times.flatMap((time, index) => {
    const match = found[matches.get(index) ?? -1];
    if (match?.value === time.value) return [];
    const kind = match === undefined ? "missed" : "value";
    return [line(kind, time, `${time.value} got ${match?.value ?? "nothing"}`)];
  });
  const spurious = found.flatMap((time, index) =>
    used.has(index) ? [] : [line("spurious", time, time.value)],
  );
  return [...wrong, ...spurious];
}

function excerpt(text: string, { start, end }: ScoredTime): string {
  const around = `${text.slice(Math.max(0, start - BEFORE), start)}[[${text.slice(start, end)}]]${text.slice(end, end + BEHIND)}`;
  return around.replaceAll(/\s+/g, " ");
}
