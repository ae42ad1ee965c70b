import type { TextIndex } from "@onrecord/core/record";
import { useActions, useStanding } from "../reader-context/index.js";
import { TakeAway } from "../take-away/index.js";

interface TopBarProps {
  readonly onOpen: () => void;
  readonly index: TextIndex | undefined;
}

/** The page's name, and what can be done with an article as a whole. */
export function TopBar({ onOpen, index }: TopBarProps) {
  const { state, busy } = useStanding();
  const { dispatch } = useActions();
  return (
    <header className="top-bar">
      <h1>
        <span className="brand">onrecord</span> Reader
      </h1>
      <p className="working" role="status">
        {busy ? "Reading the article…" : ""}
      </p>
      <div className="panes">
        <button
          type="button"
          aria-pressed={state.pane === "article"}
          onClick={() => dispatch({ type: "pane chosen", pane: "article" })}
        >
          Article
        </button>
        <button
          type="button"
          aria-pressed={state.pane === "view"}
          onClick={() => dispatch({ type: "pane chosen", pane: "view" })}
        >
          Record
        </button>
      </div>
      {index === undefined ? null : <TakeAway index={index} />}
      <button type="button" className="primary" onClick={onOpen}>
        Open…
      </button>
    </header>
  );
}
