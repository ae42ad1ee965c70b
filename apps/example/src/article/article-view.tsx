import type { Span, TextIndex } from "@onrecord/core/record";
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useGradually } from "../long-lists/index.js";
import { useActions, useStanding } from "../reader-context/index.js";
import { type ItemId, isItemId, marksOf, paragraphsOf, segmentsOf } from "../record/index.js";
import { litSegments } from "./lit-segments.js";
import { Masthead } from "./masthead.js";
import { Paragraph } from "./paragraph.js";
import { Peek } from "./peek.js";
import { focusStop, nextStop, prepareStops } from "./stops.js";

interface ArticleViewProps {
  readonly index: TextIndex;
}

/** More than a screen holds, and few enough to be drawn between two frames. */
const PARAGRAPHS_AT_A_TIME = 30;

interface Peeked {
  readonly item: ItemId;
  readonly element: HTMLElement;
}

/** The article with its marks. Pointing at a mark, or moving to it, tells what it is; a click or Enter picks it. */
export function ArticleView({ index }: ArticleViewProps) {
  const standing = useStanding();
  const { state } = standing;
  const { dispatch, goToView } = useActions();
  const { selection, spotlight } = state;
  // New marks change every paragraph; they may come a moment later than the slider moves or the view changes.
  const leastConfidence = useDeferredValue(state.leastConfidence);
  const overlay = useDeferredValue(standing.overlay);
  const container = useRef<HTMLDivElement>(null);
  const [peeked, setPeeked] = useState<Peeked>();
  const paragraphs = useMemo(() => paragraphsOf(index.text), [index]);
  const segments = useMemo(
    () => segmentsOf(paragraphs, marksOf(index, leastConfidence, overlay)),
    [index, paragraphs, leastConfidence, overlay],
  );
  const spans = useMemo(
    () => spotlight ?? (selection === undefined ? [] : index.spansOf(selection.item)),
    [index, selection, spotlight],
  );
  const lit = useMemo(() => litSegments(segments, spans), [segments, spans]);

  const [firstSpan] = spans;
  const litAt = firstSpan === undefined ? -1 : paragraphs.findIndex(({ end }) => end > firstSpan.start);
  const count = useGradually(paragraphs, PARAGRAPHS_AT_A_TIME, litAt + 1);

  useEffect(() => {
    if (container.current !== null) prepareStops(container.current, segments.length);
  }, [segments]);

  useEffect(() => {
    setPeeked(undefined);
    const [first] = spans;
    if (first === undefined || container.current === null) return;
    if (selection?.from === "article" && spotlight === undefined) return;
    bringIntoView(container.current, first);
  }, [spans, selection, spotlight]);

  useEffect(() => {
    if (peeked === undefined) return;
    const dismiss = ({ key }: globalThis.KeyboardEvent) => {
      if (key === "Escape") setPeeked(undefined);
    };
    addEventListener("keydown", dismiss);
    return () => removeEventListener("keydown", dismiss);
  }, [peeked]);

  const pick = useCallback(
    (item: ItemId) => {
      if (selection?.item === item) goToView();
      else dispatch({ type: "selected", selection: { item, from: "article" } });
    },
    [selection, dispatch, goToView],
  );

  const onPoint = ({ target }: { readonly target: EventTarget }) => {
    // The card itself may be pointed at, and read, without going away.
    if (target instanceof Element && target.closest(".peek") !== null) return;
    setPeeked(peekedAt(target));
  };
  const onClick = ({ target }: MouseEvent) => {
    const at = peekedAt(target);
    if (at !== undefined && getSelection()?.isCollapsed !== false) {
      dispatch({ type: "selected", selection: { item: at.item, from: "article" } });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = peekedAt(event.target);
    if (at === undefined) return;
    const next = nextStop(event.currentTarget, at.element, event.key);
    if (next !== undefined) focusStop(event.currentTarget, next);
    else if (event.key === "Enter" || event.key === " ") pick(at.item);
    else if (event.key === "Escape") {
      setPeeked(undefined);
      dispatch({ type: "selected", selection: undefined });
    } else return;
    event.preventDefault();
  };

  return (
    <article className="article" aria-label="The article">
      <Masthead index={index} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks within are the buttons; events bubble to here. */}
      <div
        ref={container}
        className="article-text"
        lang={index.record.article.language}
        onPointerOver={onPoint}
        onPointerLeave={() => setPeeked(undefined)}
        onFocus={onPoint}
        onBlur={() => setPeeked(undefined)}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {segments.slice(0, count).map((paragraph, i) => (
          <Paragraph
            key={paragraphs[i]?.start}
            text={index.text}
            segments={paragraph}
            lit={lit[i] ?? nothing}
          />
        ))}
        {peeked === undefined ? null : <Peek index={index} item={peeked.item} beside={peeked.element} />}
      </div>
    </article>
  );
}

const nothing: ReadonlySet<number> = new Set();

function peekedAt(target: EventTarget): Peeked | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const item = target.dataset["item"];
  return item !== undefined && isItemId(item) ? { item, element: target } : undefined;
}

function bringIntoView(container: HTMLElement, { start }: Span): void {
  const element = [...container.querySelectorAll<HTMLElement>(".lit")].find(
    ({ dataset }) => Number(dataset["start"]) >= start,
  );
  const smooth = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "center", behavior: smooth ? "smooth" : "auto" });
}
