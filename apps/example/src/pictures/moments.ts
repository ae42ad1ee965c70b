import type { Claim, Event, TextIndex, Time } from "@onrecord/core/record";
import { type Interval, timeInterval } from "./time-interval.js";

/** A stretch of the calendar the article speaks of, with everything it says of it. */
export interface Moment {
  readonly interval: Interval;
  readonly value: string;
  readonly times: readonly Time[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
}

/** The dates and times of a record in the order of the calendar; the same stretch is told once. */
export function momentsOf({ record }: TextIndex, claims: readonly Claim[]): readonly Moment[] {
  const byStretch = new Map<string, { readonly interval: Interval; readonly times: Time[] }>();
  for (const time of record.times) {
    const interval = timeInterval(time);
    if (interval === undefined) continue;
    const key = `${interval.start} ${interval.end}`;
    const stretch = byStretch.get(key);
    if (stretch === undefined) byStretch.set(key, { interval, times: [time] });
    else stretch.times.push(time);
  }
  return [...byStretch.values()]
    .map(({ interval, times }) => {
      const ids = new Set<string>(times.map(({ id }) => id));
      return {
        interval,
        value: times[0]?.value ?? "",
        times,
        claims: claims.filter((claim) => claim.times.some((id) => ids.has(id))),
        events: record.events.filter(({ time }) => time !== undefined && ids.has(time)),
      };
    })
    .toSorted((a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end);
}

/** Times that have no place on the calendar: durations, sets, and days that cannot be known. */
export const unplacedTimes = ({ record }: TextIndex): readonly Time[] =>
  record.times.filter((time) => timeInterval(time) === undefined);
