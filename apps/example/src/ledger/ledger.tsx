import type { TextIndex } from "@onrecord/core/record";
import { type KeyboardEvent, useDeferredValue, useMemo } from "react";
import { useGradually } from "../long-lists/index.js";
import { useStanding } from "../reader-context/index.js";
import { confidentClaims, filterClaims, isFiltered } from "../state/index.js";
import { ClaimRow } from "./claim-row.js";
import { LedgerFilters } from "./ledger-filters.js";
import { useShown } from "./use-shown.js";

/** More than a screen holds, and few enough to be drawn between two frames. */
const ROWS_AT_A_TIME = 50;

/** Every claim of the article, with its source, act, certainty, hedges, figures and times. */
export function Ledger({ index }: { readonly index: TextIndex }) {
  const { state } = useStanding();
  const filters = useDeferredValue(state.filters);
  const leastConfidence = useDeferredValue(state.leastConfidence);
  const claims = useMemo(
    () => filterClaims(index, confidentClaims(index, leastConfidence), filters),
    [index, leastConfidence, filters],
  );
  const selected = state.selection?.item;
  const isSelected = (id: string, attribution: string | undefined) =>
    selected !== undefined && (id === selected || attribution === selected);
  const pickedAt = claims.findIndex((claim) => isSelected(claim.id, claim.attribution));
  const count = useGradually(claims, ROWS_AT_A_TIME, pickedAt + 1);
  const isPickedButHidden =
    isFiltered(filters) &&
    pickedAt < 0 &&
    index.record.claims.some((claim) => isSelected(claim.id, claim.attribution));
  const list = useShown(selected, state.selection?.from);

  return (
    <>
      <LedgerFilters index={index} shown={claims.length} />
      {claims.length === 0 ? <p className="quiet">No claim is like that.</p> : null}
      {isPickedButHidden ? (
        <p className="quiet" role="status">
          The claim picked is not among those shown. <em>Show all</em> brings it back.
        </p>
      ) : null}
      <ol className="ledger" ref={list} onKeyDown={moveAmongClaims}>
        {claims.slice(0, count).map((claim) => (
          <ClaimRow
            key={claim.id}
            index={index}
            claim={claim}
            selected={isSelected(claim.id, claim.attribution)}
          />
        ))}
      </ol>
    </>
  );
}

/** The arrow keys go from claim to claim. */
function moveAmongClaims(event: KeyboardEvent<HTMLOListElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(event.target instanceof Element)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(".claim-words")];
  const at = rows.findIndex((row) =>
    row.closest("li")?.contains(event.target instanceof Node ? event.target : null),
  );
  const next = rows[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
