import type { Comparison } from "../comparing/index.js";
import { Message } from "../messages/index.js";
import { useStanding } from "../reader-context/index.js";
import type { Answer } from "../worker-answer/index.js";
import { DifferenceList } from "./difference-list.js";
import { LayerTable, layerNames } from "./layer-table.js";
import { MeasureTable } from "./measure-table.js";

/** How well the parser read this article, by the record made by hand: layer by layer, and in which items they differ. */
export function CompareView({ comparison }: { readonly comparison: Answer<Comparison> }) {
  const { state } = useStanding();
  if (comparison.state === "waiting") return <p className="quiet">Comparing the two records…</p>;
  if (comparison.state === "failed") return <Message text={comparison.message} />;
  const { missed, invented, otherwise, rows } = comparison.value[state.layer];
  const name = layerNames[state.layer];
  return (
    <div className="compare">
      <LayerTable comparison={comparison.value} />
      <section className="layer" aria-label={`${name}: what differs`}>
        <MeasureTable layer={state.layer} rows={rows} />
        <DifferenceList
          kind="missed"
          heading="Missed"
          why="recorded by hand, not found by the parser"
          all={missed}
        />
        <DifferenceList
          kind="invented"
          heading="Invented"
          why="found by the parser, not recorded by hand"
          all={invented}
        />
        <DifferenceList
          kind="otherwise"
          heading="Read otherwise"
          why="found, but told differently"
          all={otherwise}
        />
        {missed.length + invented.length + otherwise.length === 0 ? (
          <p className="all-clear">{name}: the parser has what was recorded by hand, and no more.</p>
        ) : null}
      </section>
    </div>
  );
}
