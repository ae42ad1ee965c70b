import type { TextIndex, Time } from "@onrecord/core/record";
import { useMemo } from "react";
import { useActions, useStanding } from "../reader-context/index.js";
import { timeWords } from "../record/index.js";
import { ClaimSummary } from "../record-cards/index.js";
import { confidentClaims } from "../state/index.js";
import { type Moment, momentsOf, unplacedTimes } from "./moments.js";
import { TimeAxis } from "./time-axis.js";
import { timeInterval } from "./time-interval.js";

/** When: the times and events of the article, on a calendar and in a list. */
export default function TimelineView({ index }: { readonly index: TextIndex }) {
  const { state } = useStanding();
  const moments = useMemo(
    () => momentsOf(index, confidentClaims(index, state.leastConfidence)),
    [index, state.leastConfidence],
  );
  const unplaced = useMemo(() => unplacedTimes(index), [index]);
  const { publishedAt } = index.record.article;
  const published =
    publishedAt === undefined
      ? undefined
      : timeInterval({ type: "DATE", value: publishedAt.slice(0, 10) })?.start;

  return (
    <div className="timeline">
      {moments.length === 0 ? (
        <p className="quiet">
          {publishedAt === undefined && index.record.times.length > 0
            ? "Set the day of publication: the article's times count from it."
            : "The article gives no date."}
        </p>
      ) : (
        <TimeAxis index={index} moments={moments} {...(published === undefined ? {} : { published })} />
      )}
      <ol className="moments">
        {moments.map((moment) => (
          <MomentItem key={`${moment.interval.start} ${moment.interval.end}`} index={index} moment={moment} />
        ))}
      </ol>
      {unplaced.length === 0 ? null : (
        <section>
          <h3>Durations, habits and times without a date</h3>
          <p className="time-list">
            {unplaced.map((time) => (
              <TimeButton key={time.id} index={index} time={time} />
            ))}
          </p>
        </section>
      )}
    </div>
  );
}

function MomentItem({ index, moment }: { readonly index: TextIndex; readonly moment: Moment }) {
  const { dispatch } = useActions();
  const [time] = moment.times;
  return (
    <li className="moment">
      <h3>
        <time dateTime={moment.value}>{time === undefined ? moment.value : timeWords(time)}</time>
      </h3>
      <p className="time-list">
        {moment.times.map((one) => (
          <TimeButton key={one.id} index={index} time={one} />
        ))}
      </p>
      {moment.events.length === 0 ? null : (
        <ul className="events">
          {moment.events.map((event) => (
            <li key={event.id}>
              <button
                type="button"
                className="event-button"
                onClick={() => dispatch({ type: "selected", selection: { item: event.id, from: "view" } })}
              >
                {index.textOf([event.trigger])}
              </button>{" "}
              <span className="quiet">
                {event.type}
                {event.participants.length === 0
                  ? ""
                  : `: ${event.participants.map(({ entity }) => index.nameOf(entity)).join(", ")}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul className="claim-list">
        {moment.claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              className="claim-button"
              onClick={() => dispatch({ type: "selected", selection: { item: claim.id, from: "view" } })}
            >
              <ClaimSummary index={index} claim={claim} />
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

function TimeButton({ index, time }: { readonly index: TextIndex; readonly time: Time }) {
  const { state } = useStanding();
  const { dispatch } = useActions();
  return (
    <button
      type="button"
      className="item-button time"
      aria-current={state.selection?.item === time.id}
      onClick={() => dispatch({ type: "selected", selection: { item: time.id, from: "view" } })}
    >
      {index.textOf([time.span])}
    </button>
  );
}
