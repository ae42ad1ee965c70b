import type { ArticleRecord } from "@onrecord/core/record";
import { indexRecord } from "@onrecord/core/standoff";
import { type Dispatch, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { ArticleView } from "../article/index.js";
import { Message } from "../messages/index.js";
import { checkRecord, compareRecords } from "../opening/index.js";
import { ActionsContext, type Standing, StandingContext } from "../reader-context/index.js";
import {
  firstState,
  type Look,
  linkOf,
  lookOf,
  type OpenedArticle,
  type ReaderAction,
  type ReaderState,
  recordShown,
  reduce,
} from "../state/index.js";
import { overlayOf } from "../trust/index.js";
import { useWorkerAnswer } from "../worker-answer/index.js";
import { OpenDialog } from "./open-dialog.js";
import { PartFailed } from "./part-failed.js";
import { SafePart } from "./safe-part.js";
import { TopBar } from "./top-bar.js";
import { useActionsOf } from "./use-actions-of.js";
import { useDrop } from "./use-drop.js";
import { useOpening } from "./use-opening.js";
import { ViewPanel } from "./view-panel.js";

/** An article the page's own address asks for: "?article=report.txt&published=2024-08-19". */
export interface AskedFor {
  readonly address: string;
  readonly publishedAt: string | undefined;
}

interface ReaderProps {
  readonly first: OpenedArticle;
  readonly look: Look;
  readonly askedFor: AskedFor | undefined;
}

/** The whole page. What is open is kept out here, so that it is still at hand should drawing it fail. */
export function Reader({ first, look, askedFor }: ReaderProps) {
  const [state, dispatch] = useReducer(reduce, undefined, () => firstState(first, look));
  return (
    <SafePart
      fallback={(reason, retry) => (
        <PartFailed part="The page" reason={reason} article={state.article} onRetry={retry} />
      )}
    >
      <ReaderPage state={state} dispatch={dispatch} askedFor={askedFor} />
    </SafePart>
  );
}

interface ReaderPageProps {
  readonly state: ReaderState;
  readonly dispatch: Dispatch<ReaderAction>;
  readonly askedFor: AskedFor | undefined;
}

function ReaderPage({ state, dispatch, askedFor }: ReaderPageProps) {
  const [dialogOpen, setDialogOpen] = useState(false);
  const opening = useOpening((article, method) => {
    dispatch({ type: "opened", article, method });
    setDialogOpen(false);
  });
  const { busy, run, openAddress } = opening;
  const asked = useRef(false);
  useEffect(() => {
    if (askedFor === undefined || asked.current) return;
    asked.current = true;
    openAddress(askedFor.address, askedFor.publishedAt);
  }, [askedFor, openAddress]);
  const page = useRef<HTMLDivElement>(null);
  const record = recordShown(state.article, state.method);
  const { text } = state.article;
  const index = useMemo(() => (record === undefined ? undefined : indexRecord(record, text)), [record, text]);

  const checks = useWorkerAnswer(useCheckQuestion(state.view === "checks" ? record : undefined));
  const comparison = useWorkerAnswer(
    useCompareQuestion(state.view === "compare" ? state.article : undefined),
  );
  const overlay = useMemo(
    () => overlayOf(state.view, state.layer, checks, comparison),
    [state.view, state.layer, checks, comparison],
  );

  useLink(linkOf({ ...state, item: state.selection?.item }), (followed) =>
    dispatch({ type: "link followed", look: followed }),
  );
  const dropping = useDrop((file) => {
    setDialogOpen(true);
    opening.openFile(file, undefined);
  });
  const actions = useActionsOf(page, dispatch, state.article, run);
  const standing = useMemo<Standing>(() => ({ state, overlay, busy }), [state, overlay, busy]);

  return (
    <ActionsContext value={actions}>
      <StandingContext value={standing}>
        <div ref={page} className={`reader shows-${state.pane}`}>
          <TopBar onOpen={() => setDialogOpen(true)} index={index} />
          {opening.message === undefined || dialogOpen ? null : (
            <Message text={opening.message} onClose={opening.forget} />
          )}
          {index === undefined ? null : (
            <main className="desk">
              <SafePart
                key={index.record.article.sha256}
                fallback={(reason, retry) => (
                  <PartFailed part="The article" reason={reason} article={state.article} onRetry={retry} />
                )}
              >
                <ArticleView index={index} />
              </SafePart>
              <ViewPanel index={index} checks={checks} comparison={comparison} />
            </main>
          )}
          <OpenDialog open={dialogOpen} onClose={() => setDialogOpen(false)} opening={opening} />
          {dropping ? <div className="drop-here">Drop a text, an HTML page or a record</div> : null}
        </div>
      </StandingContext>
    </ActionsContext>
  );
}

const useCheckQuestion = (record: ArticleRecord | undefined) =>
  useMemo(() => (record === undefined ? undefined : () => checkRecord(record)), [record]);

function useCompareQuestion(article: OpenedArticle | undefined) {
  return useMemo(() => {
    const { curated, parsed } = article?.records ?? {};
    if (article === undefined || curated === undefined || parsed === undefined) return undefined;
    return () => compareRecords({ text: article.text, curated, parsed });
  }, [article]);
}

/** Keeps the address in step with what is looked at, and follows a link given while the page is open. */
function useLink(link: string, follow: (look: Look) => void): void {
  const followLatest = useRef(follow);
  followLatest.current = follow;
  useEffect(() => {
    history.replaceState(null, "", link === "" ? location.pathname + location.search : `#${link}`);
  }, [link]);
  useEffect(() => {
    const onLink = () => followLatest.current(lookOf(location.hash));
    addEventListener("hashchange", onLink);
    return () => removeEventListener("hashchange", onLink);
  }, []);
}
