import type { Claim, TextIndex } from "@onrecord/core/record";
import { actWord, certaintyWords, sourceNames } from "../record/index.js";

/** A claim in a few lines: on whose word, what the source does by saying it, and what is said. */
export function ClaimSummary({ index, claim }: { readonly index: TextIndex; readonly claim: Claim }) {
  return (
    <>
      <span className="card-kind">
        {sourceNames(index, claim)} <span className="act">{actWord(claim.act)}</span>
        <span className="visually-hidden">:</span>
      </span>
      <span className="card-title">{claim.statement ?? index.textOf(claim.content)}</span>
      <span className="card-detail">
        {certaintyWords(claim.certainty)}
        {claim.hedges.length === 0 ? "" : ` · hedged by “${index.textOf(claim.hedges)}”`}
      </span>
    </>
  );
}
