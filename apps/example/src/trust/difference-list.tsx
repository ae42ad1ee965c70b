import type { Difference } from "../comparing/index.js";
import { ExcerptButton } from "./excerpt-button.js";

interface DifferenceListProps {
  readonly kind: "missed" | "invented" | "otherwise";
  readonly heading: string;
  readonly why: string;
  readonly all: readonly Difference[];
}

/** Items in which two records differ, each with its words, which lead to the article. */
export function DifferenceList({ kind, heading, why, all }: DifferenceListProps) {
  if (all.length === 0) return null;
  return (
    <section>
      <h3>
        <span className={`difference-kind ${kind}`}>{heading}</span>{" "}
        <span className="count">{all.length}</span> <span className="why">{why}</span>
      </h3>
      <ul className="differences">
        {all.map((difference) => (
          <DifferenceItem key={difference.key} kind={kind} difference={difference} />
        ))}
      </ul>
    </section>
  );
}

interface DifferenceItemProps {
  readonly kind: DifferenceListProps["kind"];
  readonly difference: Difference;
}

function DifferenceItem({ kind, difference }: DifferenceItemProps) {
  const { label, sayings, spans, excerpt } = difference;
  return (
    <li className={`difference ${kind}`}>
      <p>{label}</p>
      {sayings === undefined ? null : (
        <p className="sayings">
          by hand <strong>{sayings.byHand}</strong>, by the parser <strong>{sayings.byParser}</strong>
        </p>
      )}
      {excerpt === undefined ? null : <ExcerptButton excerpt={excerpt} spans={spans} />}
    </li>
  );
}
