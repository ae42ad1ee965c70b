import { type Dispatch, type RefObject, useMemo, useRef } from "react";
import { focusLit } from "../article/index.js";
import { inputOf, parseArticle } from "../opening/index.js";
import type { Actions } from "../reader-context/index.js";
import { noFilters, type OpenedArticle, type ReaderAction, recordShown } from "../state/index.js";
import { focusWhenDrawn } from "./focus-when-drawn.js";
import type { Opening } from "./use-opening.js";

/** What can be done on the page: made once, whatever is open. */
export function useActionsOf(
  page: RefObject<HTMLElement | null>,
  dispatch: Dispatch<ReaderAction>,
  article: OpenedArticle,
  run: Opening["run"],
): Actions {
  const latest = useRef(article);
  latest.current = article;
  return useMemo(() => {
    const focusOn = (place: string) => focusWhenDrawn(() => page.current?.querySelector<HTMLElement>(place));
    return {
      dispatch,
      goToView: () => {
        dispatch({ type: "pane chosen", pane: "view" });
        focusOn(".view [aria-current=true]");
      },
      goToArticle: () => {
        dispatch({ type: "pane chosen", pane: "article" });
        requestAnimationFrame(() => {
          const text = page.current?.querySelector(".article-text");
          if (text) focusLit(text);
        });
      },
      showEntity: (id) => {
        dispatch({ type: "selected", selection: { item: id, from: "elsewhere" } });
        dispatch({ type: "view chosen", view: "entities" });
        focusOn(".entity-panel h3");
      },
      showClaim: (id) => {
        dispatch({ type: "filtered", filters: noFilters });
        dispatch({ type: "selected", selection: { item: id, from: "elsewhere" } });
        dispatch({ type: "view chosen", view: "ledger" });
        focusOn(".ledger [aria-current=true]");
      },
      showClaims: (filters) => {
        dispatch({ type: "filtered", filters: { ...noFilters, ...filters } });
        dispatch({ type: "view chosen", view: "ledger" });
        focusOn(".filters input");
      },
      closeEntity: (id) => {
        dispatch({ type: "selected", selection: undefined });
        focusOn(`.entity-button[data-item="${CSS.escape(id)}"]`);
      },
      reparse: (publishedAt) => {
        const { current } = latest;
        const record = recordShown(current, "curated");
        if (record === undefined) return;
        run(async () => {
          const parsed = await parseArticle(inputOf(record.article, current.text, publishedAt));
          dispatch({ type: "record added", record: parsed });
          dispatch({ type: "record chosen", method: "parsed" });
        });
      },
    };
  }, [page, dispatch, run]);
}
