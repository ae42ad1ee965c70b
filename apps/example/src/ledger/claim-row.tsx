import type { Claim, TextIndex } from "@onrecord/core/record";
import { memo } from "react";
import { useActions } from "../reader-context/index.js";
import {
  actWord,
  certaintyWords,
  figureWords,
  formWords,
  polarityWords,
  sourceNames,
  timeWords,
} from "../record/index.js";
import { percent } from "../record-cards/index.js";
import { ItemButtons } from "./item-buttons.js";

interface ClaimRowProps {
  readonly index: TextIndex;
  readonly claim: Claim;
  readonly selected: boolean;
}

/** One claim: on whose word, what is said, and everything that limits or supports it. */
export const ClaimRow = memo(function ClaimRow({ index, claim, selected }: ClaimRowProps) {
  const { dispatch, goToArticle } = useActions();
  const attribution = index.attributionOf(claim);
  const words = index.textOf(claim.content);
  return (
    <li
      className={`claim certainty-${claim.certainty}${claim.attribution === undefined ? " own-voice" : ""}`}
    >
      <p className="claim-source">
        {claim.sources.length === 0 ? (
          <span className="claim-voice">{sourceNames(index, claim)}</span>
        ) : (
          <ItemButtons items={claim.sources.map((id) => ({ id, words: index.nameOf(id) }))} />
        )}{" "}
        <span className="act">{actWord(claim.act)}</span>
        {claim.targets.length === 0 ? null : (
          <>
            {" → "}
            <ItemButtons items={claim.targets.map((id) => ({ id, words: index.nameOf(id) }))} />
          </>
        )}
      </p>
      <button
        type="button"
        className="claim-words"
        aria-current={selected}
        onClick={() => {
          if (selected) goToArticle();
          else dispatch({ type: "selected", selection: { item: claim.id, from: "view" } });
        }}
      >
        {claim.statement ?? words}
      </button>
      {selected && claim.statement !== undefined ? <blockquote>{words}</blockquote> : null}
      <p className="claim-facts">
        <span className={`certainty ${claim.certainty}`}>{certaintyWords(claim.certainty)}</span>
        {claim.polarity === "positive" ? null : <span>{polarityWords(claim.polarity)}</span>}
        {attribution === undefined ? null : <span>{formWords(attribution.form)}</span>}
        {attribution === undefined || attribution.confidence === 1 ? null : (
          <span>{percent(attribution.confidence)} sure</span>
        )}
        {claim.hedges.map((hedge) => (
          <span key={hedge.start} className="hedged">
            “{index.textOf([hedge])}”
          </span>
        ))}
        <ItemButtons
          items={index.figuresOf(claim).map((figure) => ({ id: figure.id, words: figureWords(figure) }))}
        />
        <ItemButtons items={index.timesOf(claim).map((time) => ({ id: time.id, words: timeWords(time) }))} />
      </p>
      {selected ? (
        <p className="claim-jump">
          <button type="button" onClick={goToArticle}>
            Show it in the article
          </button>
        </p>
      ) : null}
    </li>
  );
});
