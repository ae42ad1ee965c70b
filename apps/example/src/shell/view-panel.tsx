import type { TextIndex } from "@onrecord/core/record";
import type { Diagnostic } from "@onrecord/validation";
import { type KeyboardEvent, Suspense, useLayoutEffect, useRef, useState } from "react";
import type { Comparison } from "../comparing/index.js";
import { EntitiesView } from "../entities/index.js";
import { Ledger } from "../ledger/index.js";
import { pictureViews } from "../pictures/index.js";
import { useActions, useStanding } from "../reader-context/index.js";
import { allViews, type ReaderState, type View } from "../state/index.js";
import { ChecksView, CompareView } from "../trust/index.js";
import type { Answer } from "../worker-answer/index.js";
import { ConfidenceSlider } from "./confidence-slider.js";
import { PartFailed } from "./part-failed.js";
import { SafePart } from "./safe-part.js";

const viewNames: Readonly<Record<View, string>> = {
  ledger: "Ledger",
  voices: "Who on whom",
  timeline: "Timeline",
  answers: "Answers",
  entities: "Names",
  checks: "Checks",
  compare: "Compare",
};

interface ViewPanelProps {
  readonly index: TextIndex;
  readonly checks: Answer<readonly Diagnostic[]>;
  readonly comparison: Answer<Comparison>;
}

/** What stands beside the article: one view of its record, chosen by tabs. */
export function ViewPanel({ index, checks, comparison }: ViewPanelProps) {
  const { state } = useStanding();
  const { dispatch } = useActions();
  const [pictures, setPictures] = useState(pictureViews);
  const views = allViews.filter((view) => view !== "compare" || canCompare(state));

  // Before the view itself looks for what is picked, which it may then bring into sight.
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of view is what it waits for.
  useLayoutEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [state.view]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(views, state.view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    dispatch({ type: "view chosen", view: next });
    document.getElementById(`tab-${next}`)?.focus();
  };

  return (
    <section ref={panel} className="view-panel" aria-labelledby="record-title">
      <h2 id="record-title" className="visually-hidden">
        The record
      </h2>
      <div className="tabs" role="tablist" aria-label="Views of the record" onKeyDown={onKeyDown}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`tab-${view}`}
            aria-selected={state.view === view}
            aria-controls="view"
            tabIndex={state.view === view ? 0 : -1}
            onClick={() => dispatch({ type: "view chosen", view })}
          >
            {viewNames[view]}
          </button>
        ))}
      </div>
      <div className="view" id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`} tabIndex={-1}>
        <SafePart
          key={state.view}
          fallback={(reason, retry) => (
            <PartFailed
              part="This view"
              reason={reason}
              article={state.article}
              onRetry={() => {
                // What could not be loaded is asked for again.
                setPictures(pictureViews);
                retry();
              }}
            />
          )}
        >
          <ConfidenceSlider index={index} />
          <Suspense fallback={<p className="quiet">One moment…</p>}>
            <ViewOf
              view={state.view}
              pictures={pictures}
              index={index}
              checks={checks}
              comparison={comparison}
            />
          </Suspense>
        </SafePart>
      </div>
    </section>
  );
}

/** Both records have to be there. */
const canCompare = ({ article: { records } }: ReaderState): boolean =>
  records.curated !== undefined && records.parsed !== undefined;

interface ViewOfProps extends ViewPanelProps {
  readonly view: View;
  readonly pictures: ReturnType<typeof pictureViews>;
}

function ViewOf({ view, pictures, index, checks, comparison }: ViewOfProps) {
  switch (view) {
    case "ledger":
      return <Ledger index={index} />;
    case "voices":
      return <pictures.voices index={index} />;
    case "timeline":
      return <pictures.timeline index={index} />;
    case "answers":
      return <pictures.answers index={index} />;
    case "entities":
      return <EntitiesView index={index} />;
    case "checks":
      return <ChecksView checks={checks} />;
    case "compare":
      return <CompareView comparison={comparison} />;
  }
}

function neighbour(views: readonly View[], view: View, key: string): View | undefined {
  const at = views.indexOf(view);
  switch (key) {
    case "ArrowRight":
      return views[(at + 1) % views.length];
    case "ArrowLeft":
      return views.at(at - 1);
    case "Home":
      return views[0];
    case "End":
      return views.at(-1);
    default:
      return undefined;
  }
}
