import type { TextIndex } from "@onrecord/core/record";
import { useMemo, useRef } from "react";
import { useActions, useStanding } from "../reader-context/index.js";
import { actWord, isEntityId, OWN_VOICE } from "../record/index.js";
import { allActs, allCertainties, claimOrders, isFiltered, noFilters, OWN } from "../state/index.js";

/** Which claims the ledger is to show, and in which order. Only what the record has can be chosen. */
export function LedgerFilters({ index, shown }: { readonly index: TextIndex; readonly shown: number }) {
  const { state } = useStanding();
  const { dispatch } = useActions();
  const { filters } = state;
  const find = useRef<HTMLInputElement>(null);
  const choices = useMemo(() => choicesOf(index), [index]);

  return (
    <search className="filters" aria-label="Filter the claims">
      <label className="field find">
        Find
        <input
          ref={find}
          type="search"
          value={filters.words}
          placeholder="words"
          onChange={({ target }) => dispatch({ type: "filtered", filters: { words: target.value } })}
        />
      </label>
      <label className="field">
        Source
        <select
          value={filters.source ?? ""}
          onChange={({ target: { value } }) =>
            dispatch({
              type: "filtered",
              filters: { source: value === OWN || isEntityId(value) ? value : undefined },
            })
          }
        >
          <option value="">any</option>
          <option value={OWN}>{OWN_VOICE}</option>
          {choices.sources.map((id) => (
            <option key={id} value={id}>
              {index.nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Act
        <select
          value={filters.act ?? ""}
          onChange={({ target: { value } }) =>
            dispatch({ type: "filtered", filters: { act: allActs.find((act) => act === value) } })
          }
        >
          <option value="">any</option>
          {choices.acts.map((act) => (
            <option key={act} value={act}>
              {actWord(act)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Certainty
        <select
          value={filters.certainty ?? ""}
          onChange={({ target: { value } }) =>
            dispatch({
              type: "filtered",
              filters: { certainty: allCertainties.find((one) => one === value) },
            })
          }
        >
          <option value="">any</option>
          {choices.certainties.map((certainty) => (
            <option key={certainty} value={certainty}>
              {certainty}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Order by
        <select
          value={filters.order}
          onChange={({ target: { value } }) =>
            dispatch({
              type: "filtered",
              filters: { order: claimOrders.find((order) => order === value) ?? noFilters.order },
            })
          }
        >
          {claimOrders.map((order) => (
            <option key={order} value={order}>
              {order}
            </option>
          ))}
        </select>
      </label>
      <p className="count" role="status">
        {shown} of {index.record.claims.length} claims
        {filters.target === undefined ? "" : ` on ${index.nameOf(filters.target)}`}
      </p>
      {isFiltered(filters) ? (
        <button
          type="button"
          onClick={() => {
            dispatch({ type: "filtered", filters: { ...noFilters, order: filters.order } });
            // The button goes; the focus must not go with it.
            find.current?.focus();
          }}
        >
          Show all
        </button>
      ) : null}
    </search>
  );
}

function choicesOf({ record }: TextIndex) {
  const acts = new Set(record.claims.map(({ act }) => act));
  const certainties = new Set(record.claims.map(({ certainty }) => certainty));
  return {
    sources: [...new Set(record.claims.flatMap(({ sources }) => sources))],
    acts: allActs.filter((act) => acts.has(act)),
    certainties: allCertainties.filter((certainty) => certainties.has(certainty)),
  };
}
