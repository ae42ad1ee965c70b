import type { Claim, Relation, TextIndex } from "@onrecord/core/record";
import { useMemo } from "react";
import { useActions, useStanding } from "../reader-context/index.js";
import { relationWord } from "../record/index.js";
import { ClaimSummary } from "../record-cards/index.js";
import { confidenceOf } from "../state/index.js";

/** The pairs of claims that contradict, answer, support or repeat each other, side by side. */
export default function AnswersView({ index }: { readonly index: TextIndex }) {
  const { state } = useStanding();
  const pairs = useMemo(() => pairsOf(index, state.leastConfidence), [index, state.leastConfidence]);
  if (pairs.length === 0) return <p className="quiet">No two claims are shown to answer each other.</p>;
  return (
    <ol className="pairs">
      {pairs.map(({ relation, from, to }) => (
        <li key={`${relation.type} ${relation.from} ${relation.to}`} className={`pair ${relation.type}`}>
          <ClaimCard index={index} claim={from} />
          <p className="relation">
            <strong>{relationWord(relation.type)}</strong>
            {relation.evidence.length === 0 ? null : (
              <span className="quiet"> “{index.textOf(relation.evidence)}”</span>
            )}
          </p>
          <ClaimCard index={index} claim={to} />
        </li>
      ))}
    </ol>
  );
}

interface Pair {
  readonly relation: Relation;
  readonly from: Claim;
  readonly to: Claim;
}

/** What contradicts comes first: it is what a reader looks for. */
const rank: Readonly<Record<Relation["type"], number>> = {
  contradicts: 0,
  "responds-to": 1,
  supports: 2,
  repeats: 3,
};

function pairsOf(index: TextIndex, leastConfidence: number): readonly Pair[] {
  const told = new Set<string>();
  return index.record.relations
    .filter(({ type, from, to }) => {
      // What contradicts is contradicted: a record may say so both ways, a reader needs it once.
      if (type !== "contradicts") return true;
      const isNew = !told.has(`${to} ${from}`);
      told.add(`${from} ${to}`);
      return isNew;
    })
    .flatMap((relation) => {
      const from = index.claim(relation.from);
      const to = index.claim(relation.to);
      return from !== undefined &&
        to !== undefined &&
        confidenceOf(index, from) >= leastConfidence &&
        confidenceOf(index, to) >= leastConfidence
        ? [{ relation, from, to }]
        : [];
    })
    .toSorted((a, b) => rank[a.relation.type] - rank[b.relation.type]);
}

function ClaimCard({ index, claim }: { readonly index: TextIndex; readonly claim: Claim }) {
  const { state } = useStanding();
  const { dispatch } = useActions();
  return (
    <button
      type="button"
      className="claim-button"
      aria-current={state.selection?.item === claim.id}
      onClick={() => dispatch({ type: "selected", selection: { item: claim.id, from: "view" } })}
    >
      <ClaimSummary index={index} claim={claim} />
    </button>
  );
}
