import type { AttributionParts } from "@onrecord/validation";
import type { Comparison } from "../opening/index.js";
import { type RecordIndex, wordsOf } from "../record/index.js";
import { percent } from "../record-cards/index.js";
import { Message } from "../shell/message.js";
import { useActions } from "../shell/reader-context.js";
import type { Answer } from "../shell/use-worker-answer.js";

interface CompareViewProps {
  readonly index: RecordIndex;
  readonly comparison: Answer<Comparison>;
}

/** How well the parser read this article, by the record made by hand; what it missed and what it invented. */
export function CompareView({ index, comparison }: CompareViewProps) {
  if (comparison.state === "waiting") return <p className="quiet">Comparing the two records…</p>;
  if (comparison.state === "failed") return <Message text={comparison.message} />;
  const { rows, missed, invented } = comparison.value;
  return (
    <div className="compare">
      <table className="scores">
        <caption>The parser’s record against the one made by hand</caption>
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col">Precision</th>
            <th scope="col">Recall</th>
            <th scope="col">F1</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ layer, precision, recall, f1 }) => (
            <tr key={layer}>
              <th scope="row">{layer}</th>
              <td>{percent(precision)}</td>
              <td>{percent(recall)}</td>
              <td>{percent(f1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Parts
        index={index}
        kind="missed"
        heading="Missed: recorded by hand, not found by the parser"
        all={missed}
      />
      <Parts
        index={index}
        kind="invented"
        heading="Invented: found by the parser, not recorded by hand"
        all={invented}
      />
    </div>
  );
}

interface PartsProps {
  readonly index: RecordIndex;
  readonly kind: "missed" | "invented";
  readonly heading: string;
  readonly all: readonly AttributionParts[];
}

function Parts({ index, kind, heading, all }: PartsProps) {
  const { dispatch } = useActions();
  const { text } = index;
  return (
    <section>
      <h3>
        {heading} <span className="count">{all.length}</span>
      </h3>
      <ul className="claim-list">
        {all.map((parts) => {
          const spans = [...parts.source, ...parts.cue, ...parts.content];
          return (
            <li key={spans.map(({ start, end }) => `${start}-${end}`).join(" ")}>
              <button
                type="button"
                className={`claim-button ${kind}`}
                onClick={() => dispatch({ type: "words shown", spans })}
              >
                <span className="card-kind">
                  {wordsOf(text, parts.source) || "No source"}{" "}
                  <span className="act">{wordsOf(text, parts.cue) || "no cue"}</span>
                </span>
                <span className="card-title">{wordsOf(text, parts.content)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
