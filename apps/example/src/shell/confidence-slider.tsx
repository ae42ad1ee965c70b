import type { TextIndex } from "@onrecord/core/record";
import { useActions, useStanding } from "../reader-context/index.js";
import { percent } from "../record-cards/index.js";
import { confidentClaims } from "../state/index.js";

/** Leaves out what the parser is less sure of. A record made by hand is sure of all of it and has no slider. */
export function ConfidenceSlider({ index }: { readonly index: TextIndex }) {
  const { state } = useStanding();
  const { dispatch } = useActions();
  if (index.record.attributions.every(({ confidence }) => confidence === 1)) return null;
  const left = confidentClaims(index, state.leastConfidence).length;
  return (
    <label className="confidence">
      <span>At least {percent(state.leastConfidence)} sure</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={state.leastConfidence}
        aria-valuetext={percent(state.leastConfidence)}
        onChange={({ target }) => dispatch({ type: "confidence set", leastConfidence: Number(target.value) })}
      />
      <output>
        {left} of {index.record.claims.length} claims
      </output>
    </label>
  );
}
