import type { ScoreRow } from "@onrecord/validation";
import type { ComparedLayer } from "../comparing/index.js";
import { percent } from "../record-cards/index.js";
import { layerNames } from "./layer-table.js";

interface MeasureTableProps {
  readonly layer: ComparedLayer;
  readonly rows: readonly ScoreRow[];
}

/** Every measure of one layer, as the project's scorer reports them. */
export function MeasureTable({ layer, rows }: MeasureTableProps) {
  return (
    <details className="measures">
      <summary>Every measure of {layerNames[layer].toLowerCase()}</summary>
      <div className="table-scroll">
        <table className="scores">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Precision</th>
              <th scope="col">Recall</th>
              <th scope="col">F1, or share</th>
              <th scope="col">By hand</th>
              <th scope="col">Parser</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, measures, share, gold, predicted }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{shown(measures?.precision)}</td>
                <td>{shown(measures?.recall)}</td>
                <td>{shown(measures?.f1 ?? share)}</td>
                <td>{gold}</td>
                <td>{predicted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const shown = (measure: number | undefined): string => (measure === undefined ? "" : percent(measure));
