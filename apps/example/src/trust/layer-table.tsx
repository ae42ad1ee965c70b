import { type ComparedLayer, type Comparison, comparedLayers } from "../comparing/index.js";
import { useActions, useStanding } from "../reader-context/index.js";
import { percent } from "../record-cards/index.js";

export const layerNames: Readonly<Record<ComparedLayer, string>> = {
  mentions: "Mentions",
  entities: "Entities",
  attributions: "Attributions",
  claims: "Claims",
  figures: "Figures",
  times: "Times",
  relations: "Relations",
};

/** Every layer with its main measure; the one picked is looked at more closely below, and in the article. */
export function LayerTable({ comparison }: { readonly comparison: Comparison }) {
  const { state } = useStanding();
  const { dispatch } = useActions();
  return (
    <div className="table-scroll">
      <table className="scores layers">
        <caption>The parser’s record against the one made by hand. Pick a layer to see what differs.</caption>
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col" className="detail">
              Precision
            </th>
            <th scope="col" className="detail">
              Recall
            </th>
            <th scope="col">F1</th>
            <th scope="col">Missed</th>
            <th scope="col">Invented</th>
            <th scope="col">Otherwise</th>
          </tr>
        </thead>
        <tbody>
          {comparedLayers.map((layer) => {
            const { precision, recall, f1, missed, invented, otherwise } = comparison[layer];
            return (
              <tr key={layer} className={layer === state.layer ? "picked" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="item-button"
                    aria-pressed={layer === state.layer}
                    onClick={() => dispatch({ type: "layer chosen", layer })}
                  >
                    {layerNames[layer]}
                  </button>
                </th>
                <td className="detail">{precision === undefined ? "" : percent(precision)}</td>
                <td className="detail">{recall === undefined ? "" : percent(recall)}</td>
                <td>
                  <strong>{percent(f1)}</strong>
                </td>
                <td>{missed.length}</td>
                <td>{invented.length}</td>
                <td>{otherwise.length}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
