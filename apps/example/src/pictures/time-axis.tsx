import type { TextIndex } from "@onrecord/core/record";
import { scaleUtc } from "d3-scale";
import { timeWords } from "../record/index.js";
import type { Moment } from "./moments.js";
import { DAY_MS } from "./time-interval.js";
import { useWidth } from "./use-width.js";

/** Width until the place of the picture is known, in CSS pixels. */
const FIRST_WIDTH = 640;
/** In a narrower picture the words would take the place of the bars; the list below it has them too. */
const LEAST_WIDTH_FOR_WORDS = 400;
const EDGE = 32;
/** Height of one row of bars, and of the ticks with their words, in CSS pixels. */
const ROW = 22;
const TICKS = 34;
/** A moment shorter than this is drawn as wide as this. */
const LEAST_WIDTH = 10;
/** Room for one tick with its words, in CSS pixels. */
const TICK_ROOM = 110;
/** Room between a bar and its words, and what one character of them takes at most, in CSS pixels. */
const GAP = 6;
const CHARACTER = 6.6;

interface TimeAxisProps {
  readonly index: TextIndex;
  readonly moments: readonly Moment[];
  /** The start of the day of publication, in milliseconds since 1970, where it is known. */
  readonly published?: number;
}

/** The moments as bars on a calendar, in as few rows as keep them apart. The list below says the same in words. */
export function TimeAxis({ index, moments, published }: TimeAxisProps) {
  const [picture, wide] = useWidth<SVGSVGElement>(FIRST_WIDTH);
  const starts = [
    ...moments.map(({ interval }) => interval.start),
    ...(published === undefined ? [] : [published]),
  ];
  const ends = moments.map(({ interval }) => interval.end);
  const scale = scaleUtc()
    .domain([Math.min(...starts), Math.max(...ends)])
    .range([EDGE, wide - EDGE])
    .nice();
  const hasWords = wide >= LEAST_WIDTH_FOR_WORDS;
  const bars = inRows(
    moments.map((moment) => {
      const x = scale(moment.interval.start);
      const width = Math.max(LEAST_WIDTH, scale(moment.interval.end) - x);
      const words = momentWords(index, moment);
      return { moment, x, width, words, ...place(hasWords ? words : "", x, width, wide) };
    }),
  );
  const rows = Math.max(...bars.map(({ row }) => row)) + 1;
  const height = rows * ROW + TICKS;
  const ticks = scale.ticks(Math.max(2, Math.floor(wide / TICK_ROOM)));
  const format = tickWords(ticks);
  return (
    <svg
      ref={picture}
      className="time-axis"
      viewBox={`0 0 ${wide} ${height}`}
      height={height}
      role="img"
      aria-label="The times of the article on a calendar"
    >
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`}>
          <line className="grid" y2={rows * ROW} />
          <text className="tick" y={rows * ROW + 22} textAnchor="middle">
            {format.format(tick)}
          </text>
        </g>
      ))}
      {published === undefined ? null : (
        <line className="published" x1={scale(published)} x2={scale(published)} y2={rows * ROW} />
      )}
      {bars.map(({ moment, x, width, row, words, wordsLeft }) => (
        <g key={`${moment.interval.start} ${moment.interval.end}`} transform={`translate(0 ${row * ROW})`}>
          <rect className="bar" x={x} y={6} width={width} height={ROW - 12} rx={(ROW - 12) / 2}>
            <title>{words}</title>
          </rect>
          {hasWords ? (
            <text
              className="bar-words"
              x={wordsLeft ? x - GAP : x + width + GAP}
              y={ROW / 2 + 4}
              textAnchor={wordsLeft ? "end" : "start"}
            >
              {words}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** Longest words beside a bar; the list has them whole. */
const LONGEST_WORDS = 44;

/** When, and what: the events of that time, or else how many claims rest on it. */
function momentWords(index: TextIndex, { times: [time], value, claims, events }: Moment): string {
  const when = time === undefined ? value : timeWords(time);
  const what =
    events.length > 0
      ? events.map(({ trigger }) => index.textOf([trigger])).join(", ")
      : claims.length === 0
        ? ""
        : claims.length === 1
          ? "1 claim"
          : `${claims.length} claims`;
  const words = what === "" ? when : `${when} · ${what}`;
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS)}…`;
}

/** The words stand after their bar, or before it where they would run out of the picture. */
function place(words: string, x: number, width: number, wide: number) {
  const room = words === "" ? 0 : GAP + words.length * CHARACTER;
  const wordsLeft = x + width + room > wide && x - room >= 0;
  return { wordsLeft, from: wordsLeft ? x - room : x, to: wordsLeft ? x + width : x + width + room };
}

/** Words for ticks as far apart as these: years, months or days, as UTC has them. */
function tickWords(ticks: readonly Date[]): Intl.DateTimeFormat {
  const [first, second] = ticks;
  const apart = first === undefined || second === undefined ? 0 : second.getTime() - first.getTime();
  if (apart >= 360 * DAY_MS) return new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "UTC" });
  if (apart >= 27 * DAY_MS) {
    return new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });
  }
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
}

/** The stretch of a row that a bar takes with its words, in CSS pixels. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/** Gives each bar the first row in which nothing is under it. */
function inRows<Bar extends Placed>(bars: readonly Bar[]): readonly (Bar & { readonly row: number })[] {
  const rows: Placed[][] = [];
  return bars.map((bar) => {
    const free = rows.findIndex((row) => row.every(({ from, to }) => to < bar.from || from > bar.to));
    if (free < 0) rows.push([bar]);
    else rows[free]?.push(bar);
    return { ...bar, row: free < 0 ? rows.length - 1 : free };
  });
}
