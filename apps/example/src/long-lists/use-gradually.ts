import { startTransition, useEffect, useState } from "react";

/**
 * How many of a long list's items to draw by now: the first few at once, the rest bit by bit, so that no single
 * task holds the page up. In the end all are drawn: the browser's own search and print find every one.
 *
 * @param list starts from the first few again when it is another list.
 * @param step how many more are drawn at a time.
 * @param needed so many are drawn in any case, because one of them is wanted in sight.
 */
export function useGradually(list: readonly unknown[], step: number, needed = 0): number {
  const [grown, setGrown] = useState({ list, count: step });
  const count = grown.list === list ? grown.count : step;
  useEffect(() => {
    if (count >= list.length) return;
    startTransition(() => setGrown({ list, count: count + step }));
  }, [list, step, count]);
  return Math.min(list.length, Math.max(count, needed));
}
