import { scaleUtc } from "d3-scale";
import type { Moment } from "./moments.js";
import { DAY_MS } from "./time-interval.js";

const WIDTH = 600;
const EDGE = 28;
/** Height of one row of bars, and of the ticks with their words, in CSS pixels. */
const ROW = 18;
const TICKS = 34;
/** A moment shorter than this is drawn as wide as this. */
const LEAST_WIDTH = 10;
const ABOUT_TICKS = 5;

/** The moments as bars on a calendar, in as few rows as keep them apart. The list below says the same in words. */
export function TimeAxis({
  moments,
  published,
}: {
  readonly moments: readonly Moment[];
  readonly published?: number;
}) {
  const starts = [
    ...moments.map(({ interval }) => interval.start),
    ...(published === undefined ? [] : [published]),
  ];
  const ends = moments.map(({ interval }) => interval.end);
  const scale = scaleUtc()
    .domain([Math.min(...starts), Math.max(...ends)])
    .range([EDGE, WIDTH - EDGE])
    .nice();
  const bars = inRows(
    moments.map((moment) => {
      const x = scale(moment.interval.start);
      return { moment, x, width: Math.max(LEAST_WIDTH, scale(moment.interval.end) - x) };
    }),
  );
  const rows = Math.max(...bars.map(({ row }) => row)) + 1;
  const height = rows * ROW + TICKS;
  const ticks = scale.ticks(ABOUT_TICKS);
  const format = tickWords(ticks);
  return (
    <svg
      className="time-axis"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label="The times of the article on a calendar"
    >
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`}>
          <line className="grid" y2={rows * ROW} />
          <text y={rows * ROW + 22} textAnchor="middle">
            {format.format(tick)}
          </text>
        </g>
      ))}
      {published === undefined ? null : (
        <line className="published" x1={scale(published)} x2={scale(published)} y2={rows * ROW} />
      )}
      {bars.map(({ moment, x, width, row }) => (
        <rect
          key={`${moment.interval.start} ${moment.interval.end}`}
          className="bar"
          x={x}
          y={row * ROW + 4}
          width={width}
          height={ROW - 8}
          rx={(ROW - 8) / 2}
        >
          <title>{moment.value}</title>
        </rect>
      ))}
    </svg>
  );
}

/** Words for ticks as far apart as these: years, months or days, as UTC has them. */
function tickWords(ticks: readonly Date[]): Intl.DateTimeFormat {
  const [first, second] = ticks;
  const apart = first === undefined || second === undefined ? 0 : second.getTime() - first.getTime();
  if (apart >= 360 * DAY_MS) return new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "UTC" });
  if (apart >= 27 * DAY_MS) {
    return new Intl.DateTimeFormat("en", { month: "short", year: "2-digit", timeZone: "UTC" });
  }
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
}

interface Bar {
  readonly moment: Moment;
  readonly x: number;
  readonly width: number;
}

/** Gives each bar the first row in which nothing is under it. */
function inRows(bars: readonly Bar[]): readonly (Bar & { readonly row: number })[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end < bar.x);
    const row = free >= 0 ? free : ends.length;
    ends[row] = bar.x + bar.width;
    return { ...bar, row };
  });
}
